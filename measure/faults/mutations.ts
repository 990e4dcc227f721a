// Takes one of the protections out of the bot as its source is loaded, to show that the trials notice. FAULTS_MUTATE names it.
import { registerHooks } from 'node:module'

interface Mutation {
  /** The end of the module's address. */
  readonly module: string
  /** Must be found exactly once each. */
  readonly replace: readonly (readonly [found: RegExp, put: string])[]
}

/** By name: what `--mutate` takes. */
export const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  nonce: [{ module: '/src/posters/discord/messages.ts', replace: [[/enforce_nonce: true/g, 'enforce_nonce: false']] }],
  claim: [
    {
      module: '/src/storage/editions.ts',
      replace: [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
        [/slot: claim\.slot,/g, 'slot: `${claim.slot}.${String(Math.random()).slice(2)}`,'],
        [/throw new Stale\(\)/g, 'void Stale'],
      ],
    },
  ],
  // One that believes of attempts from before its start that they were just now.
  own: [{ module: '/src/news/attempt.ts', replace: [[/&& isOwn && knownFor/g, '&& knownFor']] }],
  'read-back': [
    {
      module: '/src/pipeline/delivery-target.ts',
      replace: [
        [
          /(export async function findPosted\([^)]*\): Promise<[^{]*\{[^}]*\}>> \{)/g,
          "$1\n  if (delivery.nonce !== '') return { outcome: 'absent' }",
        ],
      ],
    },
  ],
}

const wanted = MUTATIONS[process.env.FAULTS_MUTATE ?? ''] ?? []
if (wanted.length > 0) {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const mutation = wanted.find(({ module }) => url.endsWith(module))
      if (!mutation || !loaded.source) return loaded
      let source = Buffer.from(
        typeof loaded.source === 'string' ? loaded.source : new Uint8Array(loaded.source as ArrayBuffer),
      ).toString()
      for (const [found, put] of mutation.replace) {
        const times = source.match(found)?.length ?? 0
        if (times !== 1) throw new Error(`${mutation.module} holds ${found} ${times} times: mend the mutation`)
        source = source.replace(found, put)
      }
      return { ...loaded, source }
    },
  })
}
