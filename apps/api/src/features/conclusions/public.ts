export { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'
export { handOverDrafts } from './hand-over-drafts.ts'
