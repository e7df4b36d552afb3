export { handOverDrafts } from './hand-over-drafts.ts'
export { headerColumns, recipientRows } from './paper-columns.ts'
export { getConclusion, lockDraft, paperName } from './queries.ts'
