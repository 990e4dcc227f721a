import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { addBackup } from './backup.ts'
import type { AddCommand } from './command.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addInspect } from './inspect.ts'
import { addPoll } from './poll.ts'
import { addPreview } from './preview.ts'
import { CommandFailure, EXIT } from './settings.ts'
import { addSources } from './sources.ts'
import { addStart } from './start.ts'

const commands: readonly AddCommand[] = [
  addStart,
  addDemo,
  addPoll,
  addPreview,
  addInspect,
  addSources,
  addImport,
  addExport,
  addDoctor,
  addBackup,
]

/** Runs the command line and resolves with its exit code: 0 done, 1 failed, 2 wrong usage, 78 wrong settings. */
export async function runCli(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done
  const program = new Command('mujaz')
    .description('AI-industry news digests for Discord, each story once')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(mujaz --help tells what there is)')
  for (const add of commands) {
    add(program, (ended) => {
      code = ended
    })
  }
  for (const command of [program, ...program.commands.flatMap((sub) => [sub, ...sub.commands])]) command.exitOverride()
  try {
    await program.parseAsync([...argv])
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (error instanceof CommandFailure) {
      process.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
    process.stderr.write(
      `That failed because of a fault in Mujaz: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return EXIT.failed
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
