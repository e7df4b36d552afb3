import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addUp, measures, scoreDocument } from '../tools/score.mjs'
import { readPaper } from './read-paper.ts'

const CORPUS = join(import.meta.dirname, '..', 'corpus')

function scores(dir: string) {
  const rows = readdirSync(dir)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const source = readFileSync(join(dir, file.replace('.gold.json', '.txt')), 'utf8')
      return { file, ...scoreDocument(JSON.parse(readFileSync(join(dir, file), 'utf8')), readPaper(source), source) }
    })
  return { all: measures(addUp(rows.map((row) => row.counts))), rows }
}

test('the corpus is read at .97 or better and without an invalid span', () => {
  const { all } = scores(CORPUS)
  expect(all.invalid).toBe(0)
  expect(all.overall).toBeGreaterThanOrEqual(0.97)
  expect(all.assignment).toBeGreaterThanOrEqual(0.97)
  expect(all.due).toBeGreaterThanOrEqual(0.97)
})

test('each of the two real papers is read at .97 or better', () => {
  for (const row of scores(CORPUS).rows.filter(({ file }) => /^\d/u.test(file)))
    expect(measures(row.counts).overall, row.file).toBeGreaterThanOrEqual(0.97)
})
