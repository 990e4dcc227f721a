import type { Command } from 'commander'
import type { AddCommand } from './command.ts'
import { inspectFeed } from './inspect-feed.ts'
import { inspectItems } from './inspect-items.ts'
import { inspectPage } from './inspect-page.ts'
import type { InspectOptions } from './inspect-places.ts'

export const addInspect: AddCommand = (program, end) => {
  const inspect = program.command('inspect').description('show what Mujaz makes of a feed, of items, of a page')
  withPlaces(inspect.command('feed').description('JSON Lines, one an item')).action(
    async (place: string | undefined, options: InspectOptions) => end(await inspectFeed(place, options)),
  )
  inspect
    .command('items')
    .description('language, relevance, topics, names and story of each item')
    .argument('<file>', 'JSON Lines {id, title, summary?, url?, source?, publishedAt?, language?, focus?, categories?}')
    .action(async (file: string) => end(await inspectItems(file)))
  withPlaces(inspect.command('page').description('the main text of a page, and whom it credits')).action(
    async (place: string | undefined, options: InspectOptions) => end(await inspectPage(place, options)),
  )
}

function withPlaces(command: Command): Command {
  return command
    .argument('[place]', 'a file or an address')
    .option('--url <base>', 'the address that a file came from')
    .option('--content-type <type>', 'the content type that it came with')
    .option('--list <file>', 'many at once: JSON Lines {file, url?, contentType?}')
}
