import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficialPaper } from '../official-paper.ts'
import { parsePaper } from '../parse-paper.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')

export const SEEDS = ['kl-07-2017', 'tb-13-2015'] as const

/** One of the two real papers, as data, with changes. */
export function example(name: (typeof SEEDS)[number], changes: Partial<OfficialPaper> = {}): OfficialPaper {
  const json = readFileSync(join(root, 'packages', 'paper', 'examples', `${name}.json`), 'utf8')
  return { ...parsePaper(json), ...changes }
}

/** The text of the same paper as it came from the scanner. */
export function scannedText(name: (typeof SEEDS)[number]): string {
  return readFileSync(join(root, 'apps', 'api', 'demo', `${name}.txt`), 'utf8')
}

/** A paper of so many numbered items of 90 words, some 4 to a page. */
export function longPaper(items: number): OfficialPaper {
  const text = 'Ủy ban nhân dân các xã phối hợp với đoàn thể thực hiện nhiệm vụ. '.repeat(6)
  const blocks = Array.from({ length: items }, () => ({
    kind: 'item' as const,
    level: 'arabic' as const,
    text,
    heading: false,
    number: null,
    blocks: [],
  }))
  return example('tb-13-2015', { blocks })
}
