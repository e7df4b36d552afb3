export { handOverDrafts } from './hand-over-drafts.ts'
