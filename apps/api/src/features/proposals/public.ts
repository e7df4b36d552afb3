/** What other slices may use of proposals. */
export { addProposals, type NewProposal } from './add-proposals.ts'
export { handOverProposals } from './hand-over-proposals.ts'
export { PROPOSAL_MAILS } from './proposal-mails.ts'
export { remindProposals } from './remind-proposals.ts'
