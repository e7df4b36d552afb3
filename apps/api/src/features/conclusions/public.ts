export { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'
export { getConclusion, lockDraft, paperName } from './queries.ts'
export { handOverDrafts } from './hand-over-drafts.ts'
export { headerColumns, recipientRows } from './paper-columns.ts'
