// What people ask the bot for while it is measured: commands, choices at each key that is pressed, a button.
import type { Reply, startDiscord } from '../../tests/support/discord/start-discord.ts'
import { everyPart } from '../../tests/support/discord/validate-components.ts'

type Discord = Awaited<ReturnType<typeof startDiscord>>
type Member = ReturnType<ReturnType<Discord['addGuild']>['addMember']>

/** Asks once; `turn` chooses who asks and what is typed. Undefined for choices, which are no message. */
type Ask = (turn: number) => Promise<Reply | undefined>

export interface Question {
  readonly what: string
  readonly ask: Ask
}

/** The questions that are asked one after another, again and again. */
export function createQuestions(discord: Discord, channel: string, people: readonly Member[]): readonly Question[] {
  const who = (turn: number) => people[turn % people.length] ?? never()
  const command =
    (text: string, options = {}): Ask =>
    (turn) =>
      discord.invoke(who(turn), channel, text, options)
  const choosing =
    (text: string, option: string, typed: readonly string[]): Ask =>
    async (turn) => {
      await discord.autocomplete(who(turn), channel, text, option, typed[turn % typed.length] ?? '')
      return undefined
    }
  /** A press of a button on a list that is asked for first; only the press counts. */
  const pressNext: Ask = async (turn) => {
    const person = who(turn)
    const list = await discord.invoke(person, channel, '/source list')
    const button = everyPart(list.components).find(
      (part) => 'custom_id' in part && !('disabled' in part && part.disabled),
    )
    if (button === undefined || !('custom_id' in button)) return list
    return discord.press(person, list, String(button.custom_id))
  }
  return [
    ['/digest why story:…', choosing('/digest why', 'story', ['', 'a', 'model', 'open', 'نموذج'])],
    ['/source remove source:…', choosing('/source remove', 'source', ['', 'news', 'daily 5'])],
    ['/digest create timezone:…', choosing('/digest create', 'timezone', ['cai', 'القاهرة', 'new y'])],
    ['/news story story:…', choosing('/news story', 'story', ['', 'open', 'chip'])],
    ['/digest why story:…', choosing('/digest why', 'story', ['ai', 'new', 'google'])],
    ['/news search', command('/news search', { words: 'model' })],
    ['/digest preview', command('/digest preview')],
    ['/status', command('/status')],
    ['/source list', command('/source list')],
    ['/digest list', command('/digest list')],
    ['/digest why', command('/digest why', { story: 'a' })],
    ['a button of /source list', pressNext],
  ].map(([what, ask]) => ({ what, ask }) as Question)
}

function never(): never {
  throw new Error('Out of range')
}
