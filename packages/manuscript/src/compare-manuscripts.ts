import { itemCounter, labelOf } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import { type Manuscript, type ManuscriptBlock, wordsOf } from '@phoihop/domain/manuscripts/manuscript'
import { diffArrays, diffWordsWithSpace } from 'diff'

export interface Piece {
  words: string
  fate: 'kept' | 'added' | 'removed'
}

/** One block of either manuscript, the words put in and taken out told apart. */
export interface ComparedBlock {
  fate: 'kept' | 'added' | 'removed' | 'changed'
  /** I · 1 · a · - · +, as the newer manuscript counts (the older for what is gone); null outside of items */
  label: string | null
  pieces: Piece[]
}

interface Line {
  label: string | null
  /** what makes two lines the same: their kind and words, not their number */
  sameness: string
  words: string
}

/** Two lines are one line changed when so much of their words stayed. */
const SAME_SHARE = 0.4

/** What became of a manuscript, block by block in reading order. Blocks without words are left out. */
export function compareManuscripts(before: Manuscript, after: Manuscript): ComparedBlock[] {
  const compared: ComparedBlock[] = []
  let gone: Line[] = []
  const flush = (fresh: readonly Line[]) => {
    compared.push(...paired(gone, fresh))
    gone = []
  }
  const changes = diffArrays(linesOf(before), linesOf(after), {
    comparator: (a, b) => a.sameness === b.sameness,
  })
  for (const change of changes) {
    if (change.removed) gone = [...gone, ...change.value]
    else if (change.added) flush(change.value)
    else {
      flush([])
      compared.push(...change.value.map((line) => whole(line, 'kept')))
    }
  }
  flush([])
  return compared
}

/** Lines taken out and lines put in at one place: those that are recognisably the same are shown as one. */
function paired(gone: readonly Line[], fresh: readonly Line[]): ComparedBlock[] {
  const left = [...gone]
  const shown: ComparedBlock[] = []
  for (const line of fresh) {
    const at = left.findIndex((old) => stayedShare(old.words, line.words) >= SAME_SHARE)
    const old = left[at]
    if (!old) {
      shown.push(whole(line, 'added'))
      continue
    }
    shown.push(
      ...left
        .splice(0, at + 1)
        .slice(0, -1)
        .map((one) => whole(one, 'removed')),
    )
    shown.push({ fate: 'changed', label: line.label, pieces: piecesOf(old.words, line.words) })
  }
  return [...shown, ...left.map((one) => whole(one, 'removed'))]
}

function whole({ label, words }: Line, fate: Piece['fate']): ComparedBlock {
  return { fate, label, pieces: [{ words, fate }] }
}

function piecesOf(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    fate: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}

function stayedShare(before: string, after: string): number {
  const stayed = piecesOf(before, after).reduce((sum, { words, fate }) => sum + (fate === 'kept' ? words.length : 0), 0)
  return stayed / Math.max(before.length, after.length, 1)
}

function linesOf({ blocks }: Manuscript): Line[] {
  const count = itemCounter()
  return blocks.flatMap((block) =>
    wordsIn(block).map((words) => ({
      label: block.kind === 'item' ? labelOf(block.level, count(block.level, block.number)) : null,
      sameness: `${block.kind}:${block.kind === 'item' ? block.level : ''}:${words}`,
      words,
    })),
  )
}

function wordsIn(block: ManuscriptBlock): string[] {
  const lines =
    block.kind === 'table'
      ? [block.columns.map((column) => column.title), ...block.rows.map((row) => row.map(wordsOf))].map((cells) =>
          cells.join(' | '),
        )
      : [wordsOf(block.runs)]
  return lines.filter((words) => /[^\s|]/u.test(words))
}
