import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MarkPlan } from './paper-plan.ts'
import { kl07 } from './paper-kl07.ts'
import { tb13 } from './paper-tb13.ts'

interface Gold {
  assignments: {
    ref: string
    span: { start: number; end: number }
    spans?: [number, number][]
    optional?: boolean
    alt?: string
  }[]
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The required assignments of a gold reading; of alternative ways to cut an item the first. */
function required(name: string): Gold['assignments'] {
  // the corpus is checked by its own tool
  const gold = JSON.parse(read(`../../../../packages/reader/corpus/${name}.gold.json`)) as Gold
  const first = new Map<string, string>()
  return gold.assignments.filter(({ alt, optional }) => {
    if (optional) return false
    const [group = '', variant = ''] = alt?.split('/') ?? []
    if (group !== '' && !first.has(group)) first.set(group, variant)
    return group === '' || first.get(group) === variant
  })
}

function spanOf(text: string, { from, to }: MarkPlan): [number, number] {
  const start = text.indexOf(from)
  return [start, text.indexOf(to, start) + to.length]
}

function likeness([a, b]: [number, number], [c, d]: [number, number]): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c))
}

test.each([
  ['000', '../../demo/tb-13-2015.txt', tb13],
  ['002', '../../demo/kl-07-2017.txt', kl07],
] as const)('the demo gives all the work that paper %s gives', (name, file, plan) => {
  const text = read(file)
  const marks = plan(text).marks.map((mark) => spanOf(text, mark))
  const missed = required(name).filter(({ span, spans = [] }) => {
    const good: [number, number][] = [[span.start, span.end], ...spans]
    return !marks.some((mark) => good.some((one) => likeness(mark, one) >= 0.5))
  })
  expect(missed.map((one) => one.ref)).toEqual([])
})
