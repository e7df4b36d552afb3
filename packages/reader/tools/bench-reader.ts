import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPaper } from '../src/read-paper.ts'

// A page of a paper at 14 points holds about 2,200 letters.
const PAGE = 2200
const paper = readFileSync(join(import.meta.dirname, '..', 'corpus', '002.txt'), 'utf8')
const head = paper.slice(0, 1160)
const tail = paper.slice(8270)
const items = paper.slice(1160, 8270)

function paperOf(pages: number): string {
  const wanted = pages * PAGE - head.length - tail.length
  return head + items.repeat(Math.ceil(wanted / items.length)).slice(0, Math.max(0, wanted)) + tail
}

for (let warm = 0; warm < 40; warm++) readPaper(paperOf(10))
for (const pages of [10, 50, 100, 250, 500]) {
  const text = paperOf(pages)
  const times = Array.from({ length: 7 }, () => {
    const from = performance.now()
    readPaper(text)
    return performance.now() - from
  }).sort((a, b) => a - b)
  const median = times[3] ?? 0
  console.log(
    `${String(pages).padStart(3)} pages  ${median.toFixed(1).padStart(7)} ms  ${(median / pages).toFixed(2)} ms/page  ${readPaper(text).assignments.length} assignments`,
  )
}
