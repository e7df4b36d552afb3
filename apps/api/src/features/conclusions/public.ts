export { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'
export { lockDraft, paperName } from './queries.ts'
export { handOverDrafts } from './hand-over-drafts.ts'
