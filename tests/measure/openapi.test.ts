import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { complaintsOf } from '../../measure/openapi/schema.ts'

const root = { parts: { Name: { type: 'string', minLength: 1, maxLength: 3 } } }
const name = { $ref: '#/parts/Name' }
const thing = {
  type: 'object',
  properties: { name, more: { type: ['array', 'null'], items: name, maxItems: 2 } },
  required: ['name'],
}
const either = {
  oneOf: [
    { type: 'null' },
    { allOf: [thing, { type: 'object', properties: { kind: { const: 7 } }, required: ['kind'] }] },
  ],
}

describe('a body is held against a description of it', () => {
  for (const [claim, value, schema, expected] of [
    ['fits', { name: 'abc', more: ['a', 'b'] }, thing, []],
    ['what is left out of it fits', { name: 'abc', more: null }, thing, []],
    ['emoji count once', { name: '😀😀😀' }, thing, []],
    ['lacks a field', {}, thing, ['name: is missing']],
    ['has too long a text', { name: 'abcd' }, thing, ['name: has 4 characters, of 3 at most']],
    ['has too many entries', { name: 'a', more: ['a', 'b', 'c'] }, thing, ['more: has 3 entries, of 2 at most']],
    ['has a wrong entry', { name: 'a', more: [1] }, thing, ['more[0]: is no string']],
    ['one of several kinds', null, either, []],
    ['the other of several kinds', { name: 'a', kind: 7 }, either, []],
    ['none of several kinds', { name: 'a', kind: 8 }, either, ['the body: is no null']],
    ['out of range', 11, { type: 'integer', minimum: 1, maximum: 10 }, ['the body: 11 is not from 1 to 10']],
    ['none of the values', 'c', { enum: ['a', 'b'] }, ['the body: "c" is none of its values']],
  ] as const) {
    test(claim, () => assert.deepEqual(complaintsOf(value, schema, root), expected))
  }
})
