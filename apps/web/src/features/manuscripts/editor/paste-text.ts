import { cleanPaperText } from '@phoihop/domain/conclusions/paper-text'
import type { ManuscriptBlock } from '@phoihop/domain/manuscripts/manuscript'
import { documentOf } from '@phoihop/manuscript/document'
import { Slice } from 'prosemirror-model'
import { fromRuns } from './read-label.ts'

/** Plain text from the clipboard: a line is a block, its label says the level; one line alone is just its words. */
export function sliceOfText(pasted: string): Slice {
  const lines = cleanPaperText(pasted)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
  const isBlocks = lines.length > 1
  const blocks = lines.map((line): ManuscriptBlock => {
    const { level, number, runs } = fromRuns([{ text: line }])
    if (isBlocks && level !== null) return { kind: 'item', level, heading: false, number, runs }
    return { kind: isBlocks && line.startsWith('Trên đây là') ? 'closing' : 'paragraph', runs: [{ text: line }] }
  })
  if (blocks.length === 0) return Slice.empty
  const { content } = documentOf({ blocks })
  return isBlocks ? new Slice(content, 0, 0) : new Slice(content, 1, 1)
}
