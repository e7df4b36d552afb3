import { HAND_OVER_WHATS, type HandOverWhat } from '@phoihop/domain/successions/succession-kinds'
import type { HandOver } from '../../platform/hand-over.ts'
import { handOverDrafts } from '../conclusions/public.ts'
import { handOverMeetings, handOverSeries } from '../meetings/public.ts'
import { handOverPosts } from '../people/public.ts'
import { handOverProposals } from '../proposals/public.ts'
import { handOverRegulations } from '../regulations/public.ts'
import { handOverAssignments } from '../tasks/public.ts'

/** Everything that may hang on a body; a thing without its way of being handed over does not compile. */
const BY_WHAT: Record<HandOverWhat, HandOver> = {
  people: handOverPosts,
  assignments: handOverAssignments,
  series: handOverSeries,
  meetings: handOverMeetings,
  drafts: handOverDrafts,
  proposals: handOverProposals,
  regulations: handOverRegulations,
}

export const HAND_OVERS: readonly HandOver[] = HAND_OVER_WHATS.map((what) => BY_WHAT[what])
