import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sources } from '../../src/catalogue/sources.ts'

describe('the sources of the catalogue', () => {
  it('have ids and addresses of their own, over https', () => {
    assert.equal(new Set(sources.map(({ id }) => id)).size, sources.length)
    assert.equal(new Set(sources.map(({ url }) => url)).size, sources.length)
    for (const { id, url, site } of sources) {
      assert.equal(new URL(url).protocol, 'https:', id)
      assert.equal(new URL(site).protocol, 'https:', id)
    }
  })

  it('have names that tell them apart', () => {
    assert.equal(new Set(sources.map(({ name }) => name)).size, sources.length)
  })

  it('are read from the start in English and Arabic alone, forty to seventy of them', () => {
    const on = sources.filter((source) => source.on)
    assert.ok(on.length >= 40 && on.length <= 70, `${on.length}`)
    assert.deepEqual([...new Set(on.map(({ language }) => language))].sort(), ['ar', 'en'])
    assert.ok(on.filter(({ language }) => language === 'ar').length >= 5)
  })

  it('include Social Media Today, OpenAI and DeepMind from the start', () => {
    for (const id of ['socialmediatoday', 'openai', 'google-deepmind']) {
      assert.equal(sources.find((source) => source.id === id)?.on, true, id)
    }
  })
})
