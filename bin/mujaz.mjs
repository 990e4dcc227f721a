#!/usr/bin/env node
// Starts Mujaz under Node 26: in this process when it is one, else in a child of it.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { COMPILED, findNode, runNode } from './node26.mjs'

// What runs until a signal ends in order by one from here on: until somebody else listens nothing has begun that could be closed.
const isLasting = ['start', 'demo'].includes(process.argv[2] ?? '')
for (const signal of isLasting ? ['SIGINT', 'SIGTERM'] : [])
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(0)
  })

// V8 lets garbage grow until it is several times what lives. With these a first reading of 1,000
// sources peaks at 270 to 330 MB rather than 360 to 450, for a tenth to a fifth more CPU there.
const flags = JSON.parse(readFileSync(new URL('heap.json', import.meta.url), 'utf8'))
if (findNode() === process.execPath) {
  // Of a heap that exists already they change what still can be changed.
  for (const flag of flags) if (!process.execArgv.includes(flag)) setFlagsFromString(flag)
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE ?? COMPILED)
  await import(new URL('../src/main.ts', import.meta.url).href)
} else runNode([...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { endsBySignal: isLasting })
