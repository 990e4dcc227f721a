import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ApplicationCommandOptionType as Type } from 'discord.js'
import { commands, messageCommands } from '../../src/bot/commands/index.ts'
import { type Described, localise } from '../../src/bot/commands/localise.ts'
import { languages } from '../../src/languages/index.ts'

const partsOf = (part: Described): readonly Described[] => [part, ...(part.options ?? []).flatMap(partsOf)]
const described = commands.map(({ data }) => localise(data))

describe('in a language that Discord itself speaks', () => {
  const spoken = languages.flatMap(({ name, discord }) => (discord === undefined ? [] : [{ name, discord }]))

  for (const { name, discord } of spoken) {
    test(`every command and option is described in ${name}`, () => {
      for (const command of described)
        for (const part of partsOf(command)) {
          const text = part.description_localizations?.[discord.locale]
          assert.ok(text, `/${command.name} ${part.name}: ${part.description}`)
          assert.ok(text.length <= 100, text)
        }
      for (const { data } of messageCommands)
        assert.ok(localise(data).name_localizations?.[discord.locale], `the menu command ${data.name}`)
    })

    test(`no description in ${name} is of something that is gone`, () => {
      const known = new Set([
        ...described.flatMap((command) => partsOf(command).map(({ description }) => description)),
        ...described.flatMap((command) =>
          partsOf(command).flatMap(({ choices }) => choices?.map((one) => one.name) ?? []),
        ),
        ...messageCommands.map(({ data }) => data.name),
      ])
      for (const english of Object.keys(discord.descriptions)) assert.ok(known.has(english), english)
    })
  }

  for (const { name, discord } of spoken) {
    test(`every command and subcommand has a name in ${name} that Discord takes, each once, and none is of something that is gone`, () => {
      const known: string[] = []
      const check = (part: Described, path: string): string => {
        known.push(path)
        const called = part.name_localizations?.[discord.locale]
        assert.match(called ?? '', /^[\p{L}\p{N}-]{1,32}$/u, path)
        assert.equal(called, called?.toLowerCase())
        return called ?? ''
      }
      assert.equal(new Set(described.map((command) => check(command, command.name))).size, described.length)
      for (const command of described) {
        const branches = (command.options ?? []).filter(({ type }) => type === Type.Subcommand)
        const called = branches.map((branch) => check(branch, `${command.name} ${branch.name}`))
        assert.equal(new Set(called).size, branches.length)
      }
      assert.deepEqual(Object.keys(discord.names).toSorted(), known.toSorted())
    })
  }

  test('a command stays under the 8,000 characters that Discord counts, the longest language of each text', () => {
    for (const command of described) {
      const sum = partsOf(command).reduce((total, part) => {
        const own = part.description?.length ?? 0
        const longest = Math.max(
          own,
          ...Object.values(part.description_localizations ?? {}).map((text) => text?.length ?? 0),
        )
        const called = Math.max(
          part.name.length,
          ...Object.values(part.name_localizations ?? {}).map((text) => text?.length ?? 0),
        )
        const choices = (part.choices ?? []).map(
          ({ name, value, name_localizations }) =>
            String(value).length +
            Math.max(name.length, ...Object.values(name_localizations ?? {}).map((text) => text?.length ?? 0)),
        )
        return total + called + longest + choices.reduce((all, size) => all + size, 0)
      }, 0)
      assert.ok(sum < 8_000, `${command.name}: ${sum}`)
    }
  })
})
