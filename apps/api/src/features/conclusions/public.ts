export { handOverDrafts } from './hand-over-drafts.ts'
export { byActor, movePaper, type MovedBy } from './move-paper.ts'
export { PAPER_MAILS } from './paper-mails.ts'
export { type LockedPaper, getConclusion, lockOpen, paperName } from './queries.ts'
