import { ITEM_LEVELS, wordsOf } from '@phoihop/domain/manuscripts/manuscript'
import type { OfficialPaper } from '@phoihop/paper/official-paper'
import { nestBlocks, type NumberedBlock, numberBlocks } from './paper-blocks.ts'
import type { PaperFacts } from './paper-facts.ts'

const TITLES: Record<PaperFacts['form'], string> = { conclusion: 'Kết luận', notice: 'Thông báo' }
/** A line of a quote shorter than this is the half of a sentence that a page broke. */
const LEAST_LETTERS = 8
const DASH = ITEM_LEVELS.indexOf('dash')

interface Excerpted {
  paper: OfficialPaper
  facts: PaperFacts
  /** the sentences that give this body work, as they stand in the text */
  quotes: readonly string[]
  /** as the paper's day calls it */
  body: { name: string; shortName: string }
  issuerName: string
}

/**
 * "Phần việc của đơn vị": the head of the paper, and of its body only what gives this organisation work, with the numbers
 * it has in the whole and the items it stands under. Null when nothing does. It names the paper it is taken from; who
 * signed that does not sign the excerpt.
 */
export function excerptOf({ paper, facts, quotes, body, issuerName }: Excerpted): OfficialPaper | null {
  const all = numberBlocks(facts.body.blocks)
  const kept = withParents(all, chosenBlocks(all, quotes))
  if (kept.length === 0) return null
  const title = TITLES[facts.form]
  const note = `(Trích phần việc giao cho ${body.name}; toàn văn: ${title} ${codeOf(facts)} của ${issuerName})`
  return {
    ...paper,
    title: `Trích ${title.toLocaleLowerCase('vi')}`,
    blocks: [{ kind: 'paragraph', text: [{ text: note, italic: true }] }, ...nestBlocks(kept)],
    closing: null,
    signature: null,
    recipients: [body.name],
  }
}

function codeOf({ number, symbol, issuedOn }: PaperFacts): string {
  const code = [number ?? '…', symbol ?? ''].filter((part) => part !== '').join(symbol?.includes('/') ? '-' : '/')
  const day = issuedOn === null ? '' : ` ngày ${issuedOn.split('-').map(Number).toReversed().join('/')}`
  return `số ${code}${day}`
}

/** The places in `all` of the blocks whose words the quotes hold. */
function chosenBlocks(all: readonly NumberedBlock[], quotes: readonly string[]): Set<number> {
  const pieces = quotes.flatMap(piecesOf)
  const letters = all.map(({ block }) =>
    block.kind === 'table' ? lettersOf(tableWords(block)) : lettersOf(wordsOf(block.runs)),
  )
  return new Set(letters.flatMap((words, i) => (pieces.some((piece) => words.includes(piece)) ? [i] : [])))
}

function tableWords(block: Extract<NumberedBlock['block'], { kind: 'table' }>): string {
  const titles = block.columns.map(({ title }) => title)
  return [...titles, ...block.rows.flatMap((row) => row.map(wordsOf))].join(' ')
}

/** A sentence may run over several items: each of its lines is looked for by itself, without the item's label. */
function piecesOf(quote: string): string[] {
  const lines = quote
    .split('\n')
    .map((line) => lettersOf(line.replace(/^[\s#*]*(?:[IVXL]+|\d{1,3}|[a-zđ])[.)]\s/u, '')))
  const long = lines.filter((line) => line.length >= LEAST_LETTERS)
  return long.length > 0 ? long : [lettersOf(quote)].filter((line) => line !== '')
}

function lettersOf(words: string): string {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** With every chosen block the items it stands under; a paragraph goes on with the numbered item, not with the last dash. */
function withParents(all: readonly NumberedBlock[], chosen: ReadonlySet<number>): NumberedBlock[] {
  const kept = new Set(chosen)
  const open: { rank: number; at: number }[] = []
  for (const [at, { block }] of all.entries()) {
    if (block.kind === 'item') {
      const rank = ITEM_LEVELS.indexOf(block.level)
      while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
      open.push({ rank, at })
    }
    const parents = block.kind === 'item' ? open : open.filter(({ rank }) => rank < DASH)
    if (chosen.has(at)) for (const parent of parents) kept.add(parent.at)
  }
  return all.filter((_, at) => kept.has(at))
}
