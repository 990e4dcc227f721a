import { readFile } from 'node:fs/promises'
import { complaintsOf, type Schema } from './schema.ts'

/** Discord's own description of its API. */
export interface Api {
  /** Why Discord would not take a body there, or null where the description says nothing of it. `route`: "POST /channels/:channel/messages". */
  readonly check: (route: string, body: unknown) => readonly string[] | null
}

/** Reads the description from a file (https://github.com/discord/discord-api-spec, specs/openapi.json). */
export async function readApi(path: string): Promise<Api> {
  const root = JSON.parse(await readFile(path, 'utf8')) as Schema & { readonly paths: Readonly<Record<string, Schema>> }
  const byShape = new Map<string, Schema | null>()
  for (const [address, methods] of Object.entries(root.paths))
    for (const [method, about] of Object.entries(methods))
      byShape.set(`${method.toUpperCase()} ${toShape(address)}`, bodyOf(about as Schema))
  return {
    check(route, body) {
      const schema = byShape.get(toShape(route))
      return schema ? complaintsOf(body, schema, root) : null
    },
  }
}

/** The path with nothing in place of its parameters. */
function toShape(path: string): string {
  return path.replace(/\{\w+\}|:\w+/g, '*')
}

function bodyOf(about: Schema): Schema | null {
  const found = ['requestBody', 'content', 'application/json', 'schema'].reduce(
    (at: unknown, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    about,
  )
  return typeof found === 'object' && found !== null ? (found as Schema) : null
}
