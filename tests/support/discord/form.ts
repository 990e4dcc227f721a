import { z } from 'zod'
import { type FieldError, refuseFields } from './errors.ts'

type Issue = z.core.$ZodIssue

/** The body as its schema reads it; otherwise throws Discord's "Invalid Form Body". Unknown keys are dropped, null counts as absent. */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(withoutNulls(body), { reportInput: true })
  if (result.success) return result.data
  throw refuseFields(result.error.issues.map((issue) => ({ path: issue.path.map(String), ...fieldError(issue) })))
}

/** A code and message for a schema's own rule, to hand over as its `error`. */
export function rule(code: string, message: string): { readonly error: string } {
  return { error: `${code}|${message}` }
}

/** An array in which nothing stands twice. */
export function setOf<Item extends z.ZodType>(
  item: Item,
  bounds: { readonly min?: number; readonly max?: number } = {},
) {
  return z
    .array(item)
    .min(bounds.min ?? 0)
    .max(bounds.max ?? 1521)
    .refine(
      (list) => new Set(list).size === list.length,
      rule('SET_TYPE_ALREADY_CONTAINS', 'The set already contains the value'),
    )
}

/** An id in a body. */
export const snowflake = z.string().regex(/^[0-9]{1,20}$/, rule('NUMBER_TYPE_COERCE', 'Value is not snowflake.'))

function fieldError(issue: Issue): FieldError {
  const own = issue.message.indexOf('|')
  if (own > 0 && /^[A-Z_0-9]+$/.test(issue.message.slice(0, own)))
    return { code: issue.message.slice(0, own), message: issue.message.slice(own + 1) }
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` }
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return REQUIRED
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` }
    case 'invalid_value':
      if (issue.input === undefined) return REQUIRED
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${issue.values.map(String).join(', ')}).` }
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of the supported types.' }
    case 'invalid_type':
      if (issue.input === undefined) return REQUIRED
      return conversions[issue.expected] ?? { code: 'BASE_TYPE_BAD_TYPE', message: issue.message }
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message }
  }
}

const REQUIRED: FieldError = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }

const conversions: Readonly<Record<string, FieldError>> = {
  string: { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret the value as string.' },
  number: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' },
  int: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' },
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' },
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' },
  record: { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' },
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  )
}
