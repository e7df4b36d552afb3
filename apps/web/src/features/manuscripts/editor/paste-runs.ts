import type { Run } from '@phoihop/domain/manuscripts/manuscript'

type Looks = Omit<Run, 'text'>

/** What nobody sees and nobody typed: soft hyphens, zero-width and direction marks, private signs of bullet fonts. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/gu

/** The words of elements on one line, each with its look; blanks as one, none at either end. */
export function runsOfElement(...nodes: Node[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) collect(node, {}, runs)
  return tidy(runs)
}

function collect(node: Node, looks: Looks, runs: Run[]): void {
  if (node.nodeType === 3) {
    runs.push({ text: node.textContent ?? '', ...looks })
    return
  }
  if (!(node instanceof Element)) return
  if (node.matches('br')) runs.push({ text: ' ' })
  const own = node instanceof HTMLElement ? looksOf(node, looks) : looks
  for (const child of node.childNodes) collect(child, own, runs)
  // paragraphs in a cell stand on one line
  if (node.matches('p,div,li')) runs.push({ text: ' ' })
}

function looksOf(element: HTMLElement, given: Looks): Looks {
  const style = element.getAttribute('style')?.toLowerCase() ?? ''
  // not Word's own mso-bidi-font-weight
  const weight = /(?:^|[;\s])font-weight:\s*([^;]+)/u.exec(style)?.[1]?.trim()
  const isBold = weight ? /^(?:bold|bolder|[6-9]00)/u.test(weight) : element.matches('b,strong')
  const isPlain = weight !== undefined && !isBold
  const isItalic = element.matches('i,em') || /font-style:\s*italic/u.test(style)
  const isUnderlined = element.matches('u') || /text-decoration[^;:]*:[^;]*underline/u.test(style)
  const { bold, ...rest } = given
  return {
    ...rest,
    ...(isBold || (bold && !isPlain) ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(isUnderlined && !element.matches('a') ? { underline: true } : {}),
  }
}

function tidy(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    let text = run.text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ')
    if (!last || last.text.endsWith(' ')) text = text.trimStart()
    if (text === '') continue
    if (last && isSameLook(last, run)) kept[kept.length - 1] = { ...last, text: last.text + text }
    else kept.push({ ...run, text })
  }
  const last = kept.at(-1)
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept.filter((run) => run.text !== '')
}

function isSameLook(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline
}
