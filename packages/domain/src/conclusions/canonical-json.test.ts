import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

const json = fc.jsonValue() as fc.Arbitrary<Json>

test('the same value read in another order gives the same text', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'Ủy' }], a: true })).toBe('{"a":true,"b":[1,{"c":"Ủy","d":null}]}')
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
})

test('another value gives another text, and nothing is lost', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
