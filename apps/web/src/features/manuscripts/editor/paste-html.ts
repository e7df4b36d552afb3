import { itemCounter } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import { documentOf } from '@phoihop/manuscript/document'
import { manuscriptSchema } from '@phoihop/manuscript/schema'
import type { ItemLevel, ManuscriptBlock, Run } from '@phoihop/domain/manuscripts/manuscript'
import { DOMSerializer } from 'prosemirror-model'
import { rowsOfTable } from './paste-table.ts'
import { readLabel } from './read-label.ts'
import { runsOfElement } from './paste-runs.ts'

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,table,div,blockquote,pre'
const RUBBISH = 'style,script,meta,link,title,head,img,svg,object,xml,noscript,template'
const LIST_LEVELS: readonly ItemLevel[] = ['dash', 'plus']
const ORDERED: Readonly<Record<string, ItemLevel>> = { I: 'roman', i: 'roman', a: 'letter', A: 'letter' }

/**
 * Clipboard HTML of Word, LibreOffice and web pages as the blocks of a paper: items keep their level, words their
 * emphasis, tables their cells. Classes, fonts, pictures and Word's own markup go. What the editor itself has copied
 * stays as it is.
 */
export function cleanPastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html
  // Word hides the labels of its lists from others in conditional comments: <![if !supportLists]>
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if[^\]]*|endif)\]>/giu, ''), 'text/html')
  for (const rubbish of page.querySelectorAll(RUBBISH)) rubbish.remove()
  const isInline = page.body.querySelector(BLOCKS) === null
  if (isInline) return wordsHtml(runsOfElement(page.body))
  const blocks = withNumbers(blocksOf(page.body))
  return htmlOf(blocks)
}

function htmlOf(blocks: readonly Pasted[]): string {
  const doc = documentOf({ blocks: blocks.map(({ block }) => block) })
  const holder = document.createElement('div')
  holder.append(DOMSerializer.fromSchema(manuscriptSchema).serializeFragment(doc.content))
  return holder.innerHTML
}

function wordsHtml(runs: readonly Run[]): string {
  const [, ...inside] = htmlOf([{ block: { kind: 'paragraph', runs: [...runs] }, number: null }]).split(/^<p>/u)
  return inside.join('').replace(/<\/p>$/u, '')
}

interface Pasted {
  block: ManuscriptBlock
  /** the number it bore where it came from */
  number: number | null
}

/** Blocks in reading order; boxes are walked through, loose words between blocks are a paragraph. */
function blocksOf(element: Element): Pasted[] {
  const found: Pasted[] = []
  let loose: Node[] = []
  const flush = () => {
    if (loose.length > 0) found.push(...textBlock(loose, null))
    loose = []
  }
  for (const child of element.childNodes) {
    if (!(child instanceof HTMLElement) || (!child.matches(`${BLOCKS},ul,ol`) && !child.querySelector(BLOCKS))) {
      loose.push(child)
      continue
    }
    flush()
    found.push(...blockOf(child))
  }
  flush()
  return found
}

function blockOf(element: HTMLElement): Pasted[] {
  if (element.matches('table')) {
    const table = rowsOfTable(element)
    // a table of one column is a frame around text
    return table ? [{ block: table, number: null }] : [...element.querySelectorAll('td,th')].flatMap(blocksOf)
  }
  if (element.matches('ul,ol')) return [...element.children].flatMap((child) => listItem(child, element))
  if (element.querySelector(`${BLOCKS},ul,ol`)) return blocksOf(element)
  return textBlock([...element.childNodes], element.matches('h1,h2,h3,h4,h5,h6') ? 'heading' : null)
}

/** <li>: its own words are an item, lists inside it items below. */
function listItem(element: Element, list: HTMLElement): Pasted[] {
  const depth = depthOf(list)
  const level = list.matches('ol') ? (ORDERED[list.getAttribute('type') ?? ''] ?? orderedAt(depth)) : bulletAt(depth)
  const [inner, own] = partition(
    [...element.childNodes],
    (node) => node instanceof HTMLElement && node.matches('ul,ol'),
  )
  const words = own.flatMap((node) =>
    node instanceof HTMLElement && node.matches('p,div') ? [...node.childNodes] : [node],
  )
  const runs = runsOfElement(...words)
  const item: Pasted[] = isEmpty(runs)
    ? []
    : [{ block: { kind: 'item', level, heading: false, number: null, runs }, number: null }]
  return [...item, ...inner.flatMap((node) => (node instanceof HTMLElement ? blockOf(node) : []))]
}

const orderedAt = (depth: number): ItemLevel => (depth === 0 ? 'arabic' : 'letter')
const bulletAt = (depth: number): ItemLevel => LIST_LEVELS[Math.min(depth, 1)] ?? 'dash'

/** In how many lists of its own kind it stands. */
function depthOf(list: HTMLElement): number {
  let depth = 0
  const kind = list.localName
  for (let at = list.parentElement?.closest(kind); at; at = at.parentElement?.closest(kind)) depth += 1
  return depth
}

function textBlock(nodes: readonly Node[], look: 'heading' | null): Pasted[] {
  const { level, number, runs } = readLabel(nodes)
  if (isEmpty(runs)) return []
  const plain = runs.map((run) => run.text).join('')
  if (level === null)
    return [{ block: { kind: /^\s*Trên đây là/u.test(plain) ? 'closing' : 'paragraph', runs }, number: null }]
  const heading = look === 'heading' || (level === 'roman' && runs.every((run) => run.bold || run.text.trim() === ''))
  return [{ block: { kind: 'item', level, heading, number: null, runs: heading ? unbold(runs) : runs }, number }]
}

/** Titles are bold by themselves. */
function unbold(runs: readonly Run[]): Run[] {
  return runs.map(({ bold: _, ...run }) => run)
}

/** Numbers that do not count on from one another are kept: a part pasted from the middle begins with III. */
function withNumbers(pasted: readonly Pasted[]): Pasted[] {
  const [natural, count] = [itemCounter(), itemCounter()]
  return pasted.map(({ block, number }) => {
    if (block.kind !== 'item') return { block, number }
    const next = natural(block.level, null)
    const set = number !== null && number !== next && number >= 1 && number <= 999 ? number : null
    if (count(block.level, set) !== next) natural(block.level, set)
    return { block: { ...block, number: set }, number }
  })
}

function isEmpty(runs: readonly Run[]): boolean {
  return runs.every((run) => run.text.trim() === '')
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}
