import { ChannelType, Locale, ApplicationCommandOptionType as Type } from 'discord.js'
import { z } from 'zod'
import { refuseField } from './errors.ts'
import { readForm, rule, setOf } from './form.ts'

// Documented: `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`, lower case where there is one.
// https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
const name = z
  .string()
  .regex(
    /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    rule('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  )
  .refine((text) => text === text.toLowerCase(), rule('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'))
const description = z.string().min(1).max(100)
// The documented locales; there is no Arabic among them. https://docs.discord.com/developers/reference#locales
const localized = <Schema extends z.ZodType>(schema: Schema) => z.partialRecord(z.enum(Locale), schema).optional()

const described = {
  name,
  name_localizations: localized(name),
  description,
  description_localizations: localized(description),
}
const base = { ...described, required: z.boolean().optional() }
const choices = <Schema extends z.ZodType>(value: Schema) =>
  z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        name_localizations: localized(z.string().min(1).max(100)),
        value,
      }),
    )
    .max(25)
    .optional()
const autocomplete = z.boolean().optional()

const text = z.object({
  type: z.literal(Type.String),
  ...base,
  choices: choices(z.string().min(1).max(100)),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  autocomplete,
})
const numeric = <Kind extends Type.Integer | Type.Number, Schema extends z.ZodType>(type: Kind, value: Schema) =>
  z.object({
    type: z.literal(type),
    ...base,
    choices: choices(value),
    min_value: value.optional(),
    max_value: value.optional(),
    autocomplete,
  })
const channel = z.object({
  type: z.literal(Type.Channel),
  ...base,
  channel_types: setOf(z.enum(ChannelType)).optional(),
})
const simple = z.object({
  type: z.literal([Type.Boolean, Type.User, Type.Role, Type.Mentionable, Type.Attachment]),
  ...base,
})
const parameter = z
  .discriminatedUnion('type', [text, numeric(Type.Integer, z.int()), numeric(Type.Number, z.number()), channel, simple])
  .refine((option) => !('autocomplete' in option && option.autocomplete && option.choices?.length), {
    path: ['autocomplete'],
    ...rule('APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES', 'autocomplete cannot be set when choices are present'),
  })
const parameters = z.array(parameter).max(25).superRefine(checkParameters)
const subcommand = z.object({ type: z.literal(Type.Subcommand), ...described, options: parameters.optional() })
const group = z.object({
  type: z.literal(Type.SubcommandGroup),
  ...described,
  options: z.array(subcommand).max(25).superRefine(checkNames).optional(),
})
const branch = z.discriminatedUnion('type', [subcommand, group])
const isBranch = (option: unknown) => [Type.Subcommand, Type.SubcommandGroup].some((type) => typeIs(option, type))
const branches = z.array(branch).max(25).superRefine(checkNames)

const general = {
  default_member_permissions: z
    .string()
    .regex(/^[0-9]{1,19}$/)
    .optional(),
  dm_permission: z.boolean().optional(),
  contexts: setOf(z.literal([0, 1, 2]), { min: 1 }).optional(),
  integration_types: setOf(z.literal([0, 1]), { min: 1 }).optional(),
  nsfw: z.boolean().optional(),
}
const command = z.object({ ...described, ...general, type: z.literal(1).default(1) })
/** "User commands and message commands don't have a description", and their names may have capitals and spaces. https://docs.discord.com/developers/interactions/application-commands#user-commands */
const menuName = z.string().trim().min(1).max(32)
const menuCommand = z.object({
  ...general,
  type: z.literal(3),
  name: menuName,
  description: z.literal('').default(''),
})

/** An option that takes a value. */
export type Parameter = z.infer<typeof parameter>
export type Subcommand = z.infer<typeof subcommand>
type Branch = z.infer<typeof branch>
/** A slash command as it was registered: either parameters or branches. */
export interface CommandInput extends Omit<z.infer<typeof command>, 'type'> {
  /** 1 a slash command, 3 one in the menu of a message. */
  readonly type: 1 | 3
  readonly parameters: readonly Parameter[]
  readonly branches: readonly Branch[]
}

const withOptions = z.object({ options: z.array(z.unknown()).max(25).optional() })
const MAX_COMMAND_SIZE = 8000

/** Reads and checks one slash command or message command; commands on people are refused. */
export function readCommand(body: unknown): CommandInput {
  if (typeIs(body, 3 as Type)) {
    if (typeof body === 'object' && body !== null && 'options' in body)
      throw refuseField(['options'], 'APPLICATION_COMMAND_INVALID_OPTIONS', 'Message commands have no options')
    return { ...readForm(menuCommand, body), parameters: [], branches: [] }
  }
  const form = readForm(command, body)
  const options = readForm(withOptions, body).options ?? []
  const isBranching = options.some(isBranch)
  const read = isBranching
    ? { parameters: [], branches: readForm(z.object({ options: branches }), { options }).options }
    : { parameters: readForm(z.object({ options: parameters }), { options }).options, branches: [] }
  const whole = { ...form, ...read }
  if (commandSize(whole) > MAX_COMMAND_SIZE)
    throw refuseField([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_COMMAND_SIZE})`)
  return whole
}

// "Combined name, description, and value properties …; only the longest localization for each field is counted."
// https://docs.discord.com/developers/interactions/application-commands#slash-commands
function commandSize(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, inner) => sum + commandSize(inner), 0)
  if (typeof node !== 'object' || node === null) return 0
  const entries = Object.entries(node)
  const own = ['name', 'description', 'value'].map((key) => {
    const texts = [...entries.filter(([other]) => other === key).map(([, value]) => value)]
    const others = entries.find(([other]) => other === `${key}_localizations`)?.[1]
    if (typeof others === 'object' && others !== null) texts.push(...Object.values(others))
    return Math.max(0, ...texts.map((value) => (typeof value === 'string' ? value.length : 0)))
  })
  const inner = entries.filter(([key]) => ['options', 'choices', 'parameters', 'branches'].includes(key))
  return own.reduce((sum, size) => sum + size, 0) + inner.reduce((sum, [, value]) => sum + commandSize(value), 0)
}

function typeIs(option: unknown, type: Type): boolean {
  return typeof option === 'object' && option !== null && 'type' in option && option.type === type
}

function checkNames(options: readonly { readonly name: string }[], context: z.core.$RefinementCtx): void {
  const names = options.map((option) => option.name)
  names.forEach((one, index) => {
    if (names.indexOf(one) === index) return
    const message = 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID|Option names must be unique'
    context.addIssue({ code: 'custom', message, path: [index, 'name'] })
  })
}

function checkParameters(
  options: readonly { readonly name: string; readonly required?: boolean | undefined }[],
  context: z.core.$RefinementCtx,
): void {
  checkNames(options, context)
  const firstOptional = options.findIndex((option) => !option.required)
  options.forEach((option, index) => {
    if (firstOptional < 0 || index < firstOptional || !option.required) return
    const message =
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID|Required options must be placed before non-required options'
    context.addIssue({ code: 'custom', message, path: [index] })
  })
}
