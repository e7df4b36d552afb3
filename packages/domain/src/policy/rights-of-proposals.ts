import {
  mayApproveAnswer,
  mayAsk,
  mayEnterForOthers,
  mayKeepProposal,
  mayPrepareAnswer,
  mayRaise,
  mayWithdraw,
} from './proposals-policy.ts'
import { at, type Relation, type RightsAct } from './rights-act.ts'

const keeper = at('keeper')
const PROPOSAL = ['asker', 'answerer', 'keeper', 'none'] as const
const proposal = (relation: Relation) => ({
  askerIds: [at('asker')(relation)],
  addressedToId: at('answerer')(relation),
  keeperId: keeper(relation),
  enteredById: 'other',
})

export const PROPOSAL_RIGHTS: readonly RightsAct[] = [
  { name: 'Nêu kiến nghị của cơ quan mình', relations: ['none'], allowed: (actor) => mayRaise(actor) },
  { name: 'Ghi kiến nghị của cơ quan khác', relations: ['none'], allowed: (actor) => mayEnterForOthers(actor) },
  {
    name: 'Kiến nghị: làm rõ, cho ý kiến về trả lời, nêu lại',
    relations: PROPOSAL,
    allowed: (actor, relation) => mayAsk(actor, proposal(relation)),
  },
  {
    name: 'Kiến nghị: rút (nơi kiến nghị duy nhất)',
    relations: PROPOSAL,
    allowed: (actor, relation) => mayWithdraw(actor, proposal(relation)),
  },
  {
    name: 'Kiến nghị: gộp, tách, giao nơi trả lời, đưa vào chương trình họp',
    relations: PROPOSAL,
    allowed: (actor, relation) => mayKeepProposal(actor, proposal(relation)),
  },
  {
    name: 'Kiến nghị: soạn trả lời',
    relations: PROPOSAL,
    allowed: (actor, relation) => mayPrepareAnswer(actor, proposal(relation)),
  },
  {
    name: 'Kiến nghị: duyệt, công bố trả lời người khác soạn',
    relations: PROPOSAL,
    allowed: (actor, relation) =>
      mayApproveAnswer(actor, { bodyId: proposal(relation).addressedToId, preparedById: 'another' }),
  },
]
