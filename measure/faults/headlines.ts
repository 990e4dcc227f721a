import type { Random } from '../bench/random.ts'

const SYLLABLES = [
  'zor',
  'vex',
  'lun',
  'mar',
  'tik',
  'ora',
  'bel',
  'dun',
  'fyr',
  'gan',
  'hol',
  'jin',
  'kep',
  'nov',
  'pal',
  'quo',
] as const
const DEEDS = ['releases', 'unveils', 'trains', 'retires', 'audits', 'licenses', 'open-sources', 'delays'] as const
const FIELDS = [
  ...([
    'hospital triage',
    'tax returns',
    'weather maps',
    'chess openings',
    'court transcripts',
    'bridge repairs',
  ] as const),
  ...(['wheat harvests', 'bird songs', 'ship routes', 'school exams', 'opera subtitles', 'satellite images'] as const),
] as const

/** A headline about AI that no other is like. */
export function headline(random: Random): string {
  const name = (length: number) => {
    const text = Array.from({ length }, () => random.pick(SYLLABLES)).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return `${name(4)} ${random.pick(DEEDS)} large language model ${name(2)} for ${random.pick(FIELDS)}`
}
