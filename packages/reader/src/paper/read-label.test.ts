import { expect, test } from 'vitest'
import { readLabel } from './read-label.ts'

test.each([
  ['I. Việc', 'roman', 'I'],
  ['II- Việc', 'roman', 'II'],
  ['1. Giao', 'arabic', '1'],
  ['12/ Giao', 'arabic', '12'],
  ['1- Giao', 'arabic', '1'],
  ['2.1. Giao', 'multi', '2.1'],
  ['2.1 Giao', 'multi', '2.1'],
  ['đ) Giao', 'letter', 'đ'],
  ['A. Phần', 'capital', 'A'],
  ['- Giao', 'dash', '-'],
  ['+ Cấp xã', 'plus', '+'],
  ['* Nội dung:', 'dash', '-'],
])('%s has a %s label', (line, kind, text) => {
  expect(readLabel(line)).toMatchObject({ kind, text })
})

test.each(['15/3/2022 họp', '1.500 triệu đồng', '30/4', 'Việc', 'Vi phạm', '2,5 ha', ''])('%s has none', (line) => {
  expect(readLabel(line)).toBeNull()
})
