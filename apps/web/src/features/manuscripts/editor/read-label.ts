import type { ItemLevel, Run } from '@phoihop/domain/manuscripts/manuscript'
import { LABELS } from './item-rules.ts'
import { runsOfElement } from './paste-runs.ts'

interface Labelled {
  level: ItemLevel | null
  number: number | null
  runs: Run[]
}

/** The words of a pasted paragraph, with the level that its label says: one Word put before it, or one typed. */
export function readLabel(nodes: readonly Node[]): Labelled {
  const copies = nodes.map((node) => node.cloneNode(true))
  const marker = copies
    .flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []))
    .find((element) => /mso-list:\s*ignore/iu.test(element.getAttribute('style') ?? ''))
  if (!marker) return fromRuns(runsOfElement(...copies))
  const sign = (marker.textContent ?? '').replace(/\s+/gu, ' ').trim()
  marker.textContent = ''
  const runs = runsOfElement(...copies)
  // the bullets of Word are letters of symbol fonts: ·, o, §
  const bullet = sign === 'o' ? ('plus' as const) : ('dash' as const)
  const { level, number } = fromRuns([{ text: `${sign} x` }])
  return level === null ? { level: bullet, number: null, runs } : { level, number, runs }
}

/** Takes a typed label off the first words. */
export function fromRuns(runs: readonly Run[]): Labelled {
  const plain = runs.map((run) => run.text).join('')
  for (const { level, pattern, number } of LABELS) {
    const found = pattern.exec(plain)
    if (!found || (level === 'roman' && number(found[1] ?? '') === null)) continue
    return { level, number: number(found[1] ?? ''), runs: withoutStart(runs, found[0].length) }
  }
  return { level: null, number: null, runs: [...runs] }
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    const text = run.text.slice(cut)
    return text === '' ? [] : [{ ...run, text }]
  })
}
