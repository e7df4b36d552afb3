import type { ManuscriptBlock, Run } from '@phoihop/domain/manuscripts/manuscript'
import { splitFiling } from '@phoihop/domain/renditions/filing-line'
import type { Letterhead } from '@phoihop/domain/renditions/letterhead'
import { parseSignatureLines } from '@phoihop/domain/renditions/signature-lines'
import type { OfficialPaper, Signature } from '@phoihop/paper/official-paper'
import { nestBlocks, numberBlocks } from './paper-blocks.ts'
import type { PaperFacts } from './paper-facts.ts'

/** A paper that has nothing but its head: what every kind begins with. */
export function paperWithHead(kind: OfficialPaper['kind'], head: Letterhead): OfficialPaper {
  return {
    kind,
    world: head.world,
    letterhead: {
      superior: [...head.superior],
      issuer: [...head.issuer],
      motto: head.motto === null ? null : [...head.motto],
      mark: head.mark,
    },
    number: null,
    symbol: null,
    place: head.place === '' ? null : head.place,
    issuedOn: null,
    title: null,
    subject: '',
    stamps: [],
    addressees: [],
    grounds: [],
    blocks: [],
    closing: null,
    endMark: head.endMark,
    signature: null,
    coSignature: null,
    recipients: [],
    filing: null,
  }
}

/** A kết luận or thông báo kết luận as its form prints it. */
export function officialPaperOf(facts: PaperFacts, head: Letterhead): OfficialPaper {
  const { blocks, closing } = splitClosing(facts.body.blocks)
  return {
    ...paperWithHead(facts.form, head),
    number: facts.number,
    symbol: facts.symbol,
    place: facts.place ?? (head.place === '' ? null : head.place),
    issuedOn: facts.issuedOn,
    subject: facts.subject,
    blocks: nestBlocks(numberBlocks(blocks)),
    closing,
    signature: signatureOf(facts),
    ...splitFiling(facts.recipients),
  }
}

/** Marked as a draft, with room for the number and the day that the clerk will give. */
export function asDraft(paper: OfficialPaper): OfficialPaper {
  return { ...paper, number: null, issuedOn: null, stamps: [...paper.stamps, 'DỰ THẢO'] }
}

export function signatureOf(
  facts: Pick<PaperFacts, 'signerAuthority' | 'signerPost' | 'signerName'>,
): Signature | null {
  const lines = parseSignatureLines(facts.signerAuthority, facts.signerPost)
  if (lines.length === 0 && facts.signerName === null) return null
  return { lines, name: facts.signerName ?? '' }
}

/** Only the last sentence closes a paper; words after it are words like others. */
function splitClosing(blocks: readonly ManuscriptBlock[]): { blocks: ManuscriptBlock[]; closing: Run[] | null } {
  const last = blocks.at(-1)
  if (last?.kind !== 'closing') return { blocks: [...blocks], closing: null }
  return { blocks: blocks.slice(0, -1), closing: last.runs }
}
