import { expect, test } from 'vitest'
import { elements } from './xml-elements.ts'

test('the outermost elements of a name, empty ones too', () => {
  expect(elements('<a><c r="1">x<c/></c></a><c/><col/>', 'c')).toEqual(['<c r="1">x<c/></c>', '<c/>'])
})

test('a flood of tags left open takes no longer than its length', () => {
  const began = performance.now()
  expect(elements('<c '.repeat(300_000), 'c')).toEqual([])
  expect(performance.now() - began).toBeLessThan(2000)
})
