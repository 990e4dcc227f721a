import { type Command, Option } from 'commander'
import type { ImportOptions } from './import.ts'
import type { InspectOptions } from './inspect-places.ts'
import type { PollOptions } from './poll.ts'
import type { PreviewOptions } from './preview.ts'
import type { SourcesOptions } from './sources.ts'
import type { Terminal } from './terminal.ts'

/** Every command. What one needs is loaded when it runs: whoever asks for another, or for help, does not wait for it. */
export function addCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('start')
    .description('run the bot until SIGTERM or SIGINT')
    .action(async () => end(await (await import('./start.ts')).start(terminal)))
  program
    .command('demo')
    .description('sample feeds read, grouped and shown as digests; needs no token and no network')
    .option('--once', 'print the digests and end')
    .action(async ({ once }: { once?: boolean }) => end(await (await import('./demo.ts')).demo(terminal, once)))
  program
    .command('poll')
    .description('poll every due source once and end')
    .option('--all', 'every source, whenever it was last polled')
    .option('--once', 'as without it')
    .option('--json', 'a line a source, then the sum')
    .action(async (options: PollOptions) => end(await (await import('./poll.ts')).poll(terminal, options)))
  program
    .command('preview')
    .description('the edition that would be posted now, and why')
    .option('--digest <id>', 'of this digest; without it, of all sources')
    .option('--language <code>', 'in this language')
    .option('--layout <name>', 'the messages as this layout would post them')
    .option('--json', 'one JSON document')
    .action(async (options: PreviewOptions) => end(await (await import('./preview.ts')).preview(terminal, options)))
  addInspect(program, terminal, end)
  program
    .command('sources')
    .description('what is read')
    .option('--health', 'whether it works, the troubled ones first')
    .option('--json', 'JSON Lines, one a source')
    .action(async (options: SourcesOptions) => end(await (await import('./sources.ts')).showSources(terminal, options)))
  program
    .command('import')
    .description('adds sources of an OPML or JSON Lines file, or all of "export --format json"')
    .argument('<file>')
    .option('--dry-run', 'show what would be added, and add nothing')
    .option('--yes', 'do not ask')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: ImportOptions) =>
      end(await (await import('./import.ts')).importFile(terminal, file, options)),
    )
  program
    .command('export')
    .description("what is read and posted, for another program or another installation's import")
    .addOption(
      new Option('--format <format>', "opml: the installation's sources; json: all sources and digests")
        .choices(['opml', 'json'])
        .default('opml'),
    )
    .action(async ({ format }: { format: string }) =>
      end(await (await import('./export.ts')).exportAll(terminal, format)),
    )
  program
    .command('doctor')
    .description('checks settings, database, token, commands, channels and sources, and says what to do')
    .option('--json', 'JSON Lines, one a finding')
    .action(async ({ json }: { json?: boolean }) => end(await (await import('./doctor.ts')).doctor(terminal, json)))
  program
    .command('backup')
    .description('a consistent copy of the database, also while the bot runs')
    .argument('<file>', 'where to; what is there is never overwritten')
    .action(async (file: string) => end((await import('./backup.ts')).backup(terminal, file)))
}

function addInspect(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const inspect = program.command('inspect').description('show what Mujaz makes of a feed, of items, of a page')
  withPlaces(inspect.command('feed').description('JSON Lines, one an item')).action(
    async (place: string | undefined, options: InspectOptions) =>
      end(await (await import('./inspect-feed.ts')).inspectFeed(terminal, place, options)),
  )
  inspect
    .command('items')
    .description('language, relevance, topics, names and story of each item')
    .argument('<file>', 'JSON Lines {id, title, summary?, url?, source?, publishedAt?, language?, focus?, categories?}')
    .action(async (file: string) => end(await (await import('./inspect-items.ts')).inspectItems(terminal, file)))
  withPlaces(inspect.command('page').description('the main text of a page, and whom it credits')).action(
    async (place: string | undefined, options: InspectOptions) =>
      end(await (await import('./inspect-page.ts')).inspectPage(terminal, place, options)),
  )
}

function withPlaces(command: Command): Command {
  return command
    .argument('[place]', 'a file or an address')
    .option('--url <base>', 'the address that a file came from')
    .option('--content-type <type>', 'the content type that it came with')
    .option('--list <file>', 'many at once: JSON Lines {file, url?, contentType?}')
}
