import { expect, test } from 'vitest'
import { readOutline } from './read-outline.ts'

test('lists every paragraph in order with its label, ref and words', () => {
  const text =
    'Chủ tịch kết luận như sau:\n\nI. Nhiệm vụ\n\n1. Giao Phòng Nội vụ:\n\n- Rà soát.\n\nBên cạnh đó, báo cáo.\n\nTrên đây là kết luận.'
  const entries = readOutline(text).items.map(({ kind, label, ref, level, start, end }) => [
    kind,
    label,
    ref,
    level,
    text.slice(start, end),
  ])
  expect(entries).toEqual([
    ['opening', null, '', 0, 'Chủ tịch kết luận như sau:'],
    ['item', 'I', 'I', 0, 'Nhiệm vụ'],
    ['item', '1', 'I.1', 1, 'Giao Phòng Nội vụ:'],
    ['item', '-', 'I.1.-1', 2, 'Rà soát.'],
    ['paragraph', null, 'I.1', 1, 'Bên cạnh đó, báo cáo.'],
    ['closing', null, 'I.1', 1, 'Trên đây là kết luận.'],
  ])
})
