import { ApplicationCommandOptionType as Type } from 'discord.js'
import { may } from './permissions.ts'
import { createResolved, type Resolved } from './resolved.ts'
import type { Upload } from './uploads.ts'
import type { Parameter, Subcommand } from './validate-command.ts'
import type { Command, User, World } from './world.ts'

type OptionValue = string | number | boolean | Upload
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>

/** What Discord sends of a command that a person typed. */
export interface CommandData {
  readonly id: string
  readonly name: string
  readonly type: 1
  readonly options: readonly unknown[]
  readonly resolved?: Resolved
}

/**
 * Fills in a registered command as Discord's client does, and refuses (throws) what its client would not let a person send. With `focus`
 * it is still being typed: required options may be missing, and that one is the one being typed.
 */
export function fillIn(
  world: World,
  user: User,
  command: Command,
  path: readonly string[],
  values: OptionValues,
  focus?: string,
): CommandData {
  const { parameters, wrap } = findLeaf(command, path)
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  for (const { name } of given)
    if (!parameters.some((one) => one.name === name))
      throw new Error(`/${command.name} ${path.join(' ')} has no option "${name}"`)
  const resolved = createResolved(world, user)
  const options = parameters.flatMap((parameter) => {
    const value = given.find(({ name }) => name === parameter.name)?.value
    const isFocused = parameter.name === focus
    if (typeof value === 'object') {
      if (parameter.type !== Type.Attachment) throw new Error(`Option "${parameter.name}" does not take a file`)
      return [{ name: parameter.name, type: parameter.type, value: resolved.addFile(value) }]
    }
    if (value !== undefined) {
      if (!isFocused) checkValue(world, user, parameter, value)
      if (!isFocused) resolved.add(parameter.type, String(value))
      return [{ name: parameter.name, type: parameter.type, value, ...(isFocused ? { focused: true } : {}) }]
    }
    if (parameter.required && focus === undefined) throw new Error(`Option "${parameter.name}" is required`)
    return []
  })
  const found = resolved.all()
  return { id: command.id, name: command.name, type: 1, options: wrap(options), ...(found ? { resolved: found } : {}) }
}

function findLeaf(
  command: Command,
  path: readonly string[],
): { readonly parameters: readonly Parameter[]; readonly wrap: (options: readonly unknown[]) => readonly unknown[] } {
  const [first, second, ...rest] = path
  const unknown = new Error(`/${command.name} has no subcommand "${path.join(' ')}"`)
  if (rest.length || (command.branches.length === 0 && first !== undefined)) throw unknown
  if (first === undefined) {
    if (command.branches.length) throw new Error(`/${command.name} can't be used without a subcommand`)
    return { parameters: command.parameters, wrap: (options) => options }
  }
  const branch = command.branches.find((one) => one.name === first)
  if (branch?.type === Type.SubcommandGroup) {
    const leaf: Subcommand | undefined = branch.options?.find((one) => one.name === second)
    if (!leaf) throw unknown
    const wrap = (options: readonly unknown[]) => [
      { name: first, type: 2, options: [{ name: leaf.name, type: 1, options }] },
    ]
    return { parameters: leaf.options ?? [], wrap }
  }
  if (!branch || second !== undefined) throw unknown
  return { parameters: branch.options ?? [], wrap: (options) => [{ name: first, type: 1, options }] }
}

const expected: Partial<Readonly<Record<Type, 'string' | 'number' | 'boolean'>>> = {
  ...{ [Type.String]: 'string', [Type.Boolean]: 'boolean', [Type.Integer]: 'number', [Type.Number]: 'number' },
  ...{ [Type.User]: 'string', [Type.Channel]: 'string', [Type.Role]: 'string', [Type.Mentionable]: 'string' },
}

function checkValue(world: World, user: User, parameter: Parameter, value: Exclude<OptionValue, Upload>): void {
  const complain = (why: string) => {
    throw new Error(`Option "${parameter.name}" does not take ${JSON.stringify(value)}: ${why}`)
  }
  if (typeof value !== expected[parameter.type]) complain(`it takes a ${expected[parameter.type] ?? 'file'}`)
  if (parameter.type === Type.Integer && !Number.isSafeInteger(value)) complain('it takes a whole number')
  if (
    'choices' in parameter &&
    parameter.choices?.length &&
    !parameter.choices.some((choice) => choice.value === value)
  )
    complain('it is not one of its choices')
  if (parameter.type === Type.String && typeof value === 'string') {
    if (value.length === 0) complain('a person can not leave it empty')
    if (value.length < (parameter.min_length ?? 0)) complain(`at least ${parameter.min_length} characters`)
    if (value.length > (parameter.max_length ?? 6000)) complain(`at most ${parameter.max_length ?? 6000} characters`)
  }
  if ((parameter.type === Type.Integer || parameter.type === Type.Number) && typeof value === 'number') {
    if (value < (parameter.min_value ?? -Infinity)) complain(`at least ${parameter.min_value}`)
    if (value > (parameter.max_value ?? Infinity)) complain(`at most ${parameter.max_value}`)
  }
  if (parameter.type === Type.Channel) checkChannel(world, user, parameter, String(value), complain)
}

function checkChannel(
  world: World,
  user: User,
  parameter: Parameter & { type: Type.Channel },
  id: string,
  complain: (why: string) => void,
): void {
  const channel = world.channels.get(id)
  if (!channel) complain('there is no such channel')
  else if (!may(world, channel, user.id, 'ViewChannel')) complain('that person does not see it')
  else if (parameter.channel_types?.length && !parameter.channel_types.includes(channel.type))
    complain('it is of another kind')
}
