import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { DAMAGED, isDatabaseBusy, isDatabaseDamaged } from '../storage/database-faults.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { addCommands } from './index.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command line (`args`: what stands behind its name) and resolves with its exit code: 0 done, 1 failed, 2 wrong usage, 78 wrong settings. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done
  const program = new Command('mujaz')
    .description('AI-industry news digests for Discord, each story once')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(mujaz --help tells what there is)')
  addCommands(program, terminal, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (error instanceof CommandFailure) {
      terminal.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
    if (isDatabaseDamaged(error)) {
      terminal.stderr.write(`${DAMAGED}\n`)
      return EXIT.settings
    }
    if (isDatabaseBusy(error)) {
      terminal.stderr.write('The database is locked by another program; try again later.\n')
      return EXIT.failed
    }
    terminal.stderr.write(
      `That failed because of a fault in Mujaz: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return EXIT.failed
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
