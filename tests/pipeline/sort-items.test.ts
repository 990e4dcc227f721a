import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSorter, type Unsorted } from '../../src/pipeline/sort-items.ts'
import { aReadItem, aSource, NOW } from '../support/builders.ts'

const HOUR = 3_600_000
let count = 0

/** An entry of an AI outlet of its own that was published and seen at NOW. */
function unsorted(title: string, given: Partial<Unsorted> = {}): Unsorted {
  count += 1
  const source = aSource({ id: `source-${count}`, focus: 'ai' })
  const read = aReadItem({ title, url: `https://outlet-${count}.example/${count}`, publishedAt: NOW })
  return { id: `item-${count}`, source, read, seenAt: NOW, held: null, ...given }
}

const first = 'Perplexity buys browser maker Lumeno for $90 million'
const second = 'Lumeno, a browser maker, is acquired by Perplexity'

test('an item that was stored becomes the story of later ones', () => {
  const sorter = createSorter()
  const [told] = sorter.sort([unsorted(first)])
  assert.ok(told)
  sorter.remember([{ item: told, owner: null }])
  assert.equal(sorter.sort([unsorted(second)])[0]?.storyId, told.id)
})

test('items of one batch find each other', () => {
  const [one, two] = createSorter().sort([unsorted(first), unsorted(second)])
  assert.equal(two?.storyId, one?.id)
})

test('what was sorted but never stored is no story', () => {
  const sorter = createSorter()
  sorter.sort([unsorted(first)])
  sorter.discard()
  const later = unsorted(second)
  assert.equal(sorter.sort([later])[0]?.storyId, later.id)
  assert.equal(sorter.size, 1)
})

test('after a restart stored items are stories again', () => {
  const before = createSorter()
  const items = before.sort([unsorted(first)])
  const sorter = createSorter()
  sorter.remember(items.map((item) => ({ item, owner: null })))
  assert.equal(sorter.sort([unsorted(second)])[0]?.storyId, items[0]?.id)
})

test('what is not about AI, or happened long ago, has a story of its own and takes no memory', () => {
  const sorter = createSorter()
  const general = aSource({ id: 'general', focus: 'general' })
  const old = aReadItem({ title: first, publishedAt: NOW - 30 * 24 * HOUR })
  const items = [unsorted('Choir sings in the rain', { source: general }), unsorted(first, { read: old })]
  assert.deepEqual(
    sorter.sort(items).map(({ id, storyId }) => id === storyId),
    [true, true],
  )
  assert.equal(sorter.size, 0)
})

test('a sorter that groups all items groups those that are not about AI too', () => {
  const sorter = createSorter({ groupsAll: true })
  const general = aSource({ id: 'general', focus: 'general' })
  const [one] = sorter.sort([unsorted('Floods kill 12 in northern Vietnam after typhoon', { source: general })])
  assert.ok(one)
  sorter.remember([{ item: one, owner: null }])
  assert.equal(sorter.sort([unsorted('Typhoon: floods in northern Vietnam kill 12')])[0]?.storyId, one.id)
})

test('items of one reading keep their stories where none turned out to be another’s', () => {
  const sorter = createSorter()
  const items = sorter.sort([unsorted(first), unsorted(second), unsorted('Nvidia shows a chip for cars')])
  assert.deepEqual(sorter.settle(items), items)
})

test('what a story follows up on is the story that took the earlier one in', () => {
  const sorter = createSorter()
  const items = sorter.sort([unsorted(first)]).map((item) => ({ ...item, followUpOf: item.storyId }))
  assert.equal(sorter.settle(items)[0]?.followUpOf, null, 'a story does not follow up on itself')
})

test('what a server’s own source repeats under many headlines still counts where others report it', () => {
  const summary =
    'Perplexity pays 90 million dollars for the browser maker Lumeno, whose forty engineers move to its office in Dublin.'
  const told = (title: string, owner: string | null) => {
    const item = unsorted(title)
    return { ...item, source: { ...item.source, owner }, read: { ...item.read, summary } }
  }
  const sorter = createSorter()
  const own = Array.from('abcdef', (letter) => told(`Gardening tip ${letter}${letter} of the season`, 'guild'))
  sorter.remember(sorter.settle(sorter.sort(own)).map((item) => ({ item, owner: 'guild' })))
  const both = [told('Answer engine goes shopping in Ireland', null), told('A browser deal nobody saw coming', null)]
  const [one, two] = sorter.settle(sorter.sort(both))
  assert.equal(two?.storyId, one?.id)
})
