import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPaper } from '../src/read-paper.ts'

// A page of a paper at 14 points holds about 2,200 letters.
const PAGE = 2200
const RUNS = 7
const paper = readFileSync(join(import.meta.dirname, '..', 'corpus', '002.txt'), 'utf8')
const head = paper.slice(0, 1160)
const tail = paper.slice(8270)
const items = paper.slice(1160, 8270)

function paperOf(pages: number): string {
  const wanted = pages * PAGE - head.length - tail.length
  return head + items.repeat(Math.ceil(wanted / items.length)).slice(0, Math.max(0, wanted)) + tail
}

/** What any reader must at least do: bring the letters into one form, cut into lines, look for orders and days. */
function readBarely(text: string): number {
  const lines = text.normalize('NFC').toLowerCase().split('\n')
  return lines.filter((line) => /giao|yêu cầu|đề nghị|phân công/u.test(line) || /\d{1,2}\/\d{1,2}/u.test(line)).length
}

function medianOf(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0
}

for (let warm = 0; warm < 40; warm++) {
  readPaper(paperOf(10))
  readBarely(paperOf(10))
}
console.log('pages  reader ms  ms/page  bare pass ms  reader : bare  assignments')
for (const pages of [10, 50, 100, 250, 500]) {
  const text = paperOf(pages)
  const reader = medianOf(() => readPaper(text))
  const bare = medianOf(() => readBarely(text))
  const columns = [reader.toFixed(1), (reader / pages).toFixed(2), bare.toFixed(2), (reader / bare).toFixed(0)]
  const [ms, perPage, barely, ratio] = columns
  console.log(
    `${String(pages).padStart(5)}${ms?.padStart(11)}${perPage?.padStart(9)}${barely?.padStart(14)}${ratio?.padStart(15)}${String(readPaper(text).assignments.length).padStart(13)}`,
  )
}
