// Checks what Mujaz sends against Discord's own description of its API, while developing:
//   DISCORD_OPENAPI=…/openapi.json node bin/node26.mjs measure/openapi.ts
// Every layout in every language with hostile stories, every command in every language by those who may and may not, and all that the bot sends besides.
import fc from 'fast-check'
import { languages } from '../src/languages/index.ts'
import { layouts } from '../src/posters/layouts/index.ts'
import { simplify } from '../src/posters/message.ts'
import { toEdit } from '../src/posters/rewrite.ts'
import { startTestBot, until } from '../tests/support/bot.ts'
import { anyStories, renderStories } from '../tests/support/editions.ts'
import { hiddenCommands, optionsFor, typedCommands } from '../tests/support/typed-commands.ts'
import { type Api, readApi } from './openapi/api.ts'

const RUNS = 60
/**
 * Where the description differs from the documentation, that one holds: a set of permissions is a text
 * (https://discord.com/developers/docs/interactions/application-commands#application-command-object).
 */
const NOT_SO = /default_member_permissions: is no integer or null$/
const NONCE = 'x'.repeat(22)

const path = process.env.DISCORD_OPENAPI
if (!path) {
  console.log("skipped: DISCORD_OPENAPI names no file with Discord's description of its API")
  process.exit()
}
const api = await readApi(path)
const counts = new Map<string, number>()
const complaints = new Map<string, string>()
checkLayouts(api)
await checkBot(api)
for (const [route, count] of [...counts].sort()) console.log(`${String(count).padStart(7)}  ${route}`)
console.log(
  `${[...counts.values()].reduce((sum, count) => sum + count, 0)} bodies checked, ${complaints.size} complaints`,
)
for (const [complaint, example] of complaints) console.log(`${complaint}\n    ${example.slice(0, 300)}`)
process.exit(complaints.size === 0 ? 0 : 1)

function check({ check: look }: Api, route: string, body: unknown): void {
  // As it goes over the wire.
  const sent: unknown = JSON.parse(JSON.stringify(body))
  const found = look(route, sent)
  if (found === null) return
  counts.set(route, (counts.get(route) ?? 0) + 1)
  for (const one of found.filter((line) => !NOT_SO.test(line))) complaints.set(`${route}  ${one}`, JSON.stringify(sent))
}

/** Every message of every layout as each way of posting sends it. */
function checkLayouts(description: Api): void {
  for (const layout of layouts)
    for (const { code } of languages)
      fc.assert(
        fc.property(anyStories, (stories) => {
          for (const { message, thread, place } of renderStories(layout, stories, code)) {
            const spoken = { ...message, username: 'The AI Desk', avatar_url: 'https://desk.example/face.png' }
            if (place === 'forum')
              check(description, 'POST /channels/:channel/threads', {
                ...toThread(thread?.name),
                applied_tags: ['1'],
                message,
              })
            else
              check(description, 'POST /channels/:channel/messages', { ...message, nonce: NONCE, enforce_nonce: true })
            if (place === 'channel') check(description, 'POST /webhooks/:webhook/:token', spoken)
            if (thread !== null && place !== 'forum')
              check(description, 'POST /channels/:channel/messages/:message/threads', toThread(thread.name))
            const edit = toEdit({ ...message, embeds: [], components: [] }, message)
            if (edit !== null) check(description, 'PATCH /channels/:channel/messages/:message', edit)
            const simpler = simplify(message)
            if (simpler !== null) check(description, 'POST /channels/:channel/messages', simpler)
          }
        }),
        { numRuns: RUNS, seed: 1 },
      )
}

function toThread(name = '') {
  return { name, auto_archive_duration: 4_320 }
}

/** The bot itself, asked everything in every language; then whatever it sent to the stand-in. */
async function checkBot(description: Api): Promise<void> {
  const bot = await startTestBot()
  const { discord, guild, news } = bot
  for (const { code, name } of languages) {
    await until(async () =>
      (await discord.invoke(bot.boss, news, '/settings language', { language: code })).text.includes(name),
    )
    for (const isBoss of [false, true])
      for (const command of typedCommands) {
        if (command === '/settings language' || (!isBoss && hiddenCommands.has(command))) continue
        const person = guild.addMember({ manageGuild: isBoss })
        const reply = await discord.invoke(person, news, command, optionsFor(news)[command] ?? {})
        for (const { custom_id: id } of buttonsOf(reply.message?.components).slice(0, 3))
          await discord.press(person, reply, id).catch(() => {})
      }
    for (const { id: layout, home } of layouts) {
      const type = home === 'forums' ? 'forum' : 'text'
      const channel = guild.addChannel({ type, name: `${layout}-${code}` })
      const options = { channel, schedule: 'daily 09:00', layout, language: code, stories: 25 }
      const person = guild.addMember({ manageGuild: true })
      await discord.invoke(person, news, '/digest create', options)
      const [choice] = await discord.autocomplete(person, news, '/digest publish', 'digest', `${layout}-${code}`)
      if (choice) await discord.invoke(person, news, '/digest publish', { digest: String(choice.value) })
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  for (const { route, body, status } of discord.requests)
    if (body !== undefined && status !== null && status < 300) check(description, route, body)
  await bot.close()
}

/** The buttons in components, whatever their nesting. */
function buttonsOf(components: unknown): readonly { readonly custom_id: string }[] {
  if (typeof components !== 'object' || components === null) return []
  const own =
    'custom_id' in components && typeof components.custom_id === 'string' ? [{ custom_id: components.custom_id }] : []
  return [...own, ...Object.values(components).flatMap(buttonsOf)]
}
