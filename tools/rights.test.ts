import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rightsTable } from '../packages/domain/src/policy/rights-table.ts'

const FILE = path.join(import.meta.dirname, '..', 'docs', 'rights.md')

test('docs/rights.md says of every act what the policy says', () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  for (const { act, cells } of rightsTable()) {
    const line = lines.find(([, name]) => name === act)
    const said = Object.values(cells)
    expect([act, ...(line ?? []).slice(2, 2 + said.length)]).toEqual([act, ...said])
  }
})
