import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { languages } from '../../src/languages/index.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { hiddenCommands, optionsFor, typedCommands } from '../support/typed-commands.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

// Words that only a sentence of the English texts has.
const ENGLISH = /\b(?:the|is|are|this|that|with|what|which|your|you|here|and|there|sources?|stories|story)\b/i
/** What may be English anywhere: what was inserted, names and commands in code marks, Discord's own name of the permission. */
const ownWords = (text: string) => {
  const isolated = /\u2068[^\u2068\u2069]*\u2069/g
  return text
    .replace(isolated, '')
    .replace(isolated, '')
    .replace(/`[^`]*`|\([^()]*\)|\*\*[^*\n]*\*\*/g, '')
}

const count = (text: string, sign: string) => text.split(sign).length - 1

describe('every command', () => {
  for (const { code, name } of languages)
    test(`answers in ${name}, to those who may and those who may not, only to them and within Discord's lengths`, async () => {
      await until(async () =>
        (await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: code })).text.includes(name),
      )
      for (const who of ['member', 'boss'] as const)
        for (const command of typedCommands) {
          if (command === '/settings language' || (who === 'member' && hiddenCommands.has(command))) continue
          // Each time somebody else: nobody may ask so much at once.
          const person = bot.guild.addMember({ manageGuild: who === 'boss' })
          const reply = await bot.discord.invoke(person, bot.news, command, optionsFor(bot.news)[command] ?? {})
          const about = `${command} as ${who}: ${reply.text}`
          assert.ok(reply.ephemeral, about)
          assert.notEqual(reply.text.trim(), '', about)
          assert.ok(reply.text.length <= 6_000, about)
          assert.equal(count(reply.text, '\u2068'), count(reply.text, '\u2069'), about)
          if (code === 'ar' && !/^\/(?:news|digest preview)/.test(command)) {
            assert.doesNotMatch(ownWords(reply.text), ENGLISH, about)
            assert.match(reply.text, /[\u0620-\u064a]/, about)
          }
        }
    })
})
