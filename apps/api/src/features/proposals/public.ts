/** What other slices may use of proposals. @public a unit's report adds its proposals by addProposals */
export { addProposals, type NewProposal } from './add-proposals.ts'
export { handOverProposals } from './hand-over-proposals.ts'
export { PROPOSAL_MAILS } from './proposal-mails.ts'
export { remindProposals } from './remind-proposals.ts'
