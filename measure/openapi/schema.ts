/** A JSON schema as Discord's description of its API uses it (https://github.com/discord/discord-api-spec); what it does not use is not checked. */
export type Schema = Readonly<Record<string, unknown>>

/** Why a value does not fit a schema, each line with its place; none where it fits. `root` resolves references. */
export function complaintsOf(value: unknown, schema: Schema, root: Schema, place = ''): readonly string[] {
  const say = (what: string) => [`${place || 'the body'}: ${what}`]
  const { $ref, type, enum: allowed, const: only } = schema
  if (typeof $ref === 'string') return complaintsOf(value, resolve($ref, root), root, place)
  const found: string[] = []
  for (const one of listOf(schema.allOf)) found.push(...complaintsOf(value, one, root, place))
  // Discord's own branches overlap: one is enough.
  for (const branches of [listOf(schema.oneOf), listOf(schema.anyOf)]) {
    const all = branches.map((branch) => complaintsOf(value, branch, root, place))
    const [nearest] = all.toSorted((a, b) => a.length - b.length)
    if (nearest) found.push(...nearest)
  }
  if (only !== undefined && value !== only)
    found.push(...say(`is ${JSON.stringify(value)}, not ${JSON.stringify(only)}`))
  if (Array.isArray(allowed) && !allowed.includes(value))
    found.push(...say(`${JSON.stringify(value)} is none of its values`))
  const types = [type ?? []].flat()
  if (types.length > 0 && !types.some((one) => isOf(value, String(one))))
    return [...found, ...say(`is no ${types.join(' or ')}`)]
  if (typeof value === 'string') found.push(...ofText(value, schema).flatMap(say))
  if (typeof value === 'number') found.push(...ofNumber(value, schema).flatMap(say))
  if (Array.isArray(value)) found.push(...ofList(value, schema).flatMap(say), ...ofItems(value, schema, root, place))
  else if (isObject(value)) found.push(...ofFields(value, schema, root, place))
  return found
}

function ofText(value: string, { minLength, maxLength, pattern }: Schema): readonly string[] {
  // Lengths count characters, not UTF-16 units (https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1).
  const { length } = [...value]
  return [
    ...(typeof maxLength === 'number' && length > maxLength
      ? [`has ${length} characters, of ${maxLength} at most`]
      : []),
    ...(typeof minLength === 'number' && length < minLength
      ? [`has ${length} characters, of ${minLength} at least`]
      : []),
    ...(typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value) ? [`is not like ${pattern}`] : []),
  ]
}

function ofNumber(value: number, { minimum, maximum }: Schema): readonly string[] {
  const isOut = (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)
  return isOut ? [`${value} is not from ${minimum} to ${maximum}`] : []
}

function ofList(value: readonly unknown[], { minItems, maxItems, uniqueItems }: Schema): readonly string[] {
  const kinds = new Set(value.map((one) => JSON.stringify(one)))
  return [
    ...(typeof maxItems === 'number' && value.length > maxItems
      ? [`has ${value.length} entries, of ${maxItems} at most`]
      : []),
    ...(typeof minItems === 'number' && value.length < minItems
      ? [`has ${value.length} entries, of ${minItems} at least`]
      : []),
    ...(uniqueItems === true && kinds.size < value.length ? ['has an entry twice'] : []),
  ]
}

function ofItems(value: readonly unknown[], { items }: Schema, root: Schema, place: string): readonly string[] {
  return isObject(items) ? value.flatMap((one, index) => complaintsOf(one, items, root, `${place}[${index}]`)) : []
}

function ofFields(value: Schema, schema: Schema, root: Schema, place: string): readonly string[] {
  const { properties, required, additionalProperties, maxProperties } = schema
  const known = isObject(properties) ? properties : {}
  const at = (name: string) => (place === '' ? name : `${place}.${name}`)
  const missing = (Array.isArray(required) ? required : []).filter((name) => value[String(name)] === undefined)
  const isFull = typeof maxProperties === 'number' && Object.keys(value).length > maxProperties
  return [
    ...missing.map((name) => `${at(String(name))}: is missing`),
    ...(isFull ? [`${place}: has more than ${maxProperties} fields`] : []),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const own = known[name]
      // JSON leaves out what is undefined.
      if (inner === undefined) return []
      if (isObject(own)) return complaintsOf(inner, own, root, at(name))
      if (isObject(additionalProperties)) return complaintsOf(inner, additionalProperties, root, at(name))
      return additionalProperties === false ? [`${at(name)}: is not known`] : []
    }),
  ]
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** "#/components/schemas/Name". */
function resolve(reference: string, root: Schema): Schema {
  const found = reference
    .slice(2)
    .split('/')
    .reduce((at: unknown, name) => (isObject(at) ? at[name] : undefined), root)
  if (!isObject(found)) throw new Error(`There is no ${reference}.`)
  return found
}
