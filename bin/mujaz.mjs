#!/usr/bin/env node
// Starts Mujaz under Node 26: in this process when it is one, else in a child of it.
import { fileURLToPath } from 'node:url'
import { findNode, runNode } from './node26.mjs'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
if (findNode() === process.execPath) await import(new URL('../src/main.ts', import.meta.url).href)
else runNode([main, ...process.argv.slice(2)])
