// npm run faults: proves that nothing is posted twice and nothing is lost, whatever fails and whenever the bot is killed.
import { parseArgs } from 'node:util'
import { coverageTable, neverStruck } from './faults/matrix.ts'
import { MUTATIONS } from './faults/mutations.ts'
import { runAll } from './faults/run-all.ts'
import type { TrialResult } from './faults/trial.ts'

const USAGE = `npm run faults -- [--seed N] [--trials N] [--kills N] [--only own:N|killed:N] [--mutate ${Object.keys(MUTATIONS).join('|')}] [--workers N] [--log LEVEL]
  --trials  trials with processes of their own, on a calendar of their own (800)
  --kills   trials that kill the real process, besides (220)
  --only    one trial of that seed again`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: '800' },
    kills: { type: 'string', default: '220' },
    only: { type: 'string' },
    mutate: { type: 'string' },
    workers: { type: 'string', default: '8' },
    log: { type: 'string', default: 'silent' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || (values.mutate !== undefined && !(values.mutate in MUTATIONS))) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 2)
}

const startedAt = performance.now()
const { results, broken } = await runAll({
  seed: Number(values.seed),
  jobs: values.only === undefined ? jobsOf(Number(values.kills), Number(values.trials)) : [toJob(values.only)],
  workers: Number(values.workers),
  mutate: values.mutate ?? null,
  logLevel: values.log,
  onResult: (result, done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} trials`)
    const [first, ...others] = complaintsOf(result)
    if (first)
      console.log(`${result.kind}:${result.index}  ${first}${others.length > 0 ? ` (and ${others.length} more)` : ''}`)
  },
})

const sum = (of: (result: TrialResult) => number) => results.reduce((total, result) => total + of(result), 0)
const struck = results.flatMap((result) => result.struck)
const figures = {
  seed: Number(values.seed),
  trials: results.length,
  'of them with kill -9 of the real process': results.filter(({ kills, kind }) => kind === 'killed' && kills > 0)
    .length,
  'real processes started': sum(({ starts }) => starts),
  editions: sum(({ editions, channels }) => editions * channels),
  'stories removed by moderators': sum(({ removed }) => removed),
  lost: sum(({ lost }) => lost.length),
  doubled: sum(({ doubled }) => doubled.length),
  uncertain: sum(({ uncertain }) => uncertain),
  'of them while history was readable and nothing deleted': sum(({ unexcused }) => unexcused.length),
  'trials with fewer than two faults or editions': results.filter(isThin).length,
  'trials that could not be carried out': broken.length,
  seconds: Math.round((performance.now() - startedAt) / 1000),
}
for (const { job, error } of broken) console.log(`${job.kind}:${job.index}  ${error}`)
console.log(`\n${coverageTable(struck)}\n`)
if (values.only === undefined)
  console.log(
    `never struck: ${
      neverStruck(struck)
        .map(({ fault, phase }) => `${fault} / ${phase}`)
        .join(', ') || 'none'
    }\n`,
  )
for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`)
const isGood = results.every((result) => complaintsOf(result).length === 0) && broken.length === 0
console.log(isGood ? 'nothing lost, nothing doubled' : 'FAILED')
process.exit(isGood ? 0 : 1)

function jobsOf(kills: number, trials: number) {
  const killed = Array.from({ length: kills }, (_, index) => ({ kind: 'killed', index }) as const)
  const own = Array.from({ length: trials }, (_, index) => ({ kind: 'own', index }) as const)
  // The slow ones first, so that none is left alone at the end.
  return [...killed, ...own]
}

function toJob(text: string) {
  const [kind, index] = text.split(':')
  return { kind: kind === 'killed' ? 'killed' : 'own', index: Number(index) } as const
}

function isThin({ struck: faults, editions, channels }: TrialResult): boolean {
  return faults.length < 2 || editions < 2 || channels < 3
}

/** What must not be. */
function complaintsOf(result: TrialResult): readonly string[] {
  return [
    ...result.lost.map((what) => `lost: ${what}`),
    ...result.doubled.map((what) => `doubled: ${what}`),
    ...result.unexcused.map((what) => `uncertain without need: ${what}`),
    ...(result.pending > 0 ? [`${result.pending} deliveries are still pending`] : []),
    ...(isThin(result) ? ['fewer than two faults or editions'] : []),
  ].map((line) => `${line}  [${result.struck.map(({ fault, phase }) => `${fault} ${phase}`).join('; ')}]`)
}
