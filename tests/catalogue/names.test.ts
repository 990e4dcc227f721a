import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areKin, companyOf, nameById, names, parentsOf } from '../../src/catalogue/names.ts'

describe('the names of the catalogue', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(names.map(({ id }) => id)).size, names.length)
    for (const { id } of names) assert.match(id, /^[a-z0-9-]+$/)
  })

  it('have parents that exist, without circles', () => {
    for (const { id, parent } of names) {
      if (parent !== null) assert.ok(nameById(parent), `${id} has the unknown parent ${parent}`)
      assert.ok(!parentsOf(id).includes(id), `${id} is its own parent`)
    }
  })

  it('are each written in at least one way, and nearly all in both scripts', () => {
    for (const { id, aliases } of names) {
      assert.ok(aliases.length > 0, id)
      for (const { text } of aliases) assert.match(text, /[\p{L}\p{N}]/u, `${id} has an empty name`)
    }
    const inArabic = names.filter(({ aliases }) => aliases.some(({ text }) => /\p{Script=Arabic}/u.test(text)))
    assert.ok(inArabic.length / names.length > 0.85, `${inArabic.length} of ${names.length}`)
  })

  it('know their makers', () => {
    assert.equal(companyOf('gpt'), 'openai')
    assert.equal(companyOf('claude-mythos'), 'anthropic')
    assert.equal(companyOf('openai'), 'openai')
    assert.equal(companyOf('eu-ai-act'), null)
    assert.ok(areKin('gpt', 'sam-altman'))
    assert.ok(!areKin('gpt', 'claude'))
  })
})
