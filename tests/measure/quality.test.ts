// The short form of npm run quality: the committed sets alone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { floors, isCeiling, listFallen } from '../../measure/quality/floors.ts'
import { measurePages } from '../../measure/quality/pages.ts'
import { measureStories } from '../../measure/quality/stories.ts'

test('stories of the labelled set are grouped as well as before, and no near miss of another version or company is merged', () => {
  const rows = measureStories(null).map(({ task, score }) => ({ task, value: score }))
  const measured = rows.filter(({ task, value }) => value !== null && task in floors)
  assert.ok(measured.length >= 4, 'the sets are there, and have floors')
  assert.deepEqual(listFallen(rows), [])
})

test('main texts of the labelled pages are found as well as before', async () => {
  const { error, worse } = await measurePages()
  const rows = [
    { task: 'main text: error (1 − F1)', value: error },
    { task: 'main text: pages below Readability', value: worse.length },
  ]
  assert.deepEqual(listFallen(rows), [])
})

test('what falls under its floor is told, what was not measured is not', () => {
  const [task = ''] = Object.keys(floors).filter((name) => !isCeiling(name))
  assert.equal(listFallen([{ task, value: 0 }]).length, 1)
  assert.equal(listFallen([{ task: 'main text: error (1 − F1)', value: 1 }]).length, 1)
  assert.deepEqual(listFallen([{ task, value: null }]), [])
})
