import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'
import { peopleAndPlaces } from './0002-people-and-places.ts'

// A released migration is never edited; the next change is the next one. Names sort in the order of their making.
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-people-and-places': peopleAndPlaces,
}
