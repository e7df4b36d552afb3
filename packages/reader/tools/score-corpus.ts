// npx tsx --conditions=@phoihop/source packages/reader/tools/score-corpus.ts DIR [--verbose]: reads and scores a corpus.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPaper } from '../src/read-paper.ts'
import type { Counts } from './score.mjs'
import { addUp, measures, scoreDocument } from './score.mjs'

const [dir = 'packages/reader/corpus', ...flags] = process.argv.slice(2)
const show = (value: number | undefined) => (value === undefined ? '  –  ' : value.toFixed(3))
const MEASURES = [
  'precision',
  'recall',
  'assignment',
  'lead',
  'coordinating',
  'kindAccuracy',
  'due',
  'forceAccuracy',
  'flags',
  'detail',
  'header',
  'overall',
]
const line = (name: string, counts: Counts) => {
  const result = measures(counts)
  console.log(
    `${name.slice(0, 34).padEnd(34)} ${MEASURES.map((key) => show(result[key])).join(' ')}  invalid ${result.invalid}`,
  )
}

const rows = readdirSync(dir)
  .filter((file) => file.endsWith('.gold.json'))
  .sort()
  .map((file) => {
    const source = readFileSync(join(dir, file.replace('.gold.json', '.txt')), 'utf8')
    return { file, ...scoreDocument(JSON.parse(readFileSync(join(dir, file), 'utf8')), readPaper(source), source) }
  })
console.log(`${''.padEnd(34)} prec  rec   F1    lead  coord kind  due   force flags detl  head  OVERALL`)
for (const row of rows) {
  line(row.file, row.counts)
  if (flags.includes('--verbose')) for (const note of row.notes) console.log(`    ${note}`)
}
line('ALL', addUp(rows.map((row) => row.counts)))
