import type { ManuscriptBlock } from '@phoihop/domain/manuscripts/manuscript'
import { expect, test } from 'vitest'
import { compareManuscripts } from './compare-manuscripts.ts'

const item = (text: string): ManuscriptBlock => ({
  kind: 'item',
  level: 'arabic',
  heading: false,
  number: null,
  runs: [{ text }],
})

test('what was put in, taken out and changed is told block by block', () => {
  const before = { blocks: [item('Giao Phòng Nội vụ rà soát biên chế.'), item('Bỏ câu này.'), item('Giữ nguyên.')] }
  const after = {
    blocks: [item('Mới hoàn toàn.'), item('Giao Phòng Nội vụ rà soát tổ chức, biên chế.'), item('Giữ nguyên.')],
  }
  const shown = compareManuscripts(before, after)
  expect(shown.map(({ fate, label }) => [fate, label])).toEqual([
    ['added', '1'],
    ['changed', '2'],
    ['removed', '2'],
    ['kept', '3'],
  ])
  expect(shown[1]?.pieces.filter(({ fate }) => fate === 'added').map(({ words }) => words.trim())).toEqual(['tổ chức,'])
  expect(shown[1]?.pieces.some(({ fate }) => fate === 'removed')).toBe(false)
})

test('renumbering alone is no change', () => {
  const [first, second] = [item('Một.'), item('Hai.')]
  const shown = compareManuscripts({ blocks: [second] }, { blocks: [first, second] })
  expect(shown.map(({ fate }) => fate)).toEqual(['added', 'kept'])
})
