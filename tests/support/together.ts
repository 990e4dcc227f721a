import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'node:test'
import { pathToFileURL } from 'node:url'

const tests = join(import.meta.dirname, '..')

/**
 * Runs these test files (globs from tests/) in this process, one after the other. A process for each would spend more on loading the same code again than
 * on the tests. Each file is a suite, so its hooks are for its own tests alone; `node bin/node26.mjs --test FILE` still runs one by itself.
 */
export function together(...globs: readonly string[]): void {
  for (const file of globSync(globs, { cwd: tests }).sort())
    describe(file, async () => {
      await import(pathToFileURL(join(tests, file)).href)
    })
}
