import type { Meeting } from '@phoihop/contract/meetings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { meetingQueries } from './api.ts'

/** One meeting, for pages that show parts of it. */
export function useMeeting(id: string): Meeting {
  return useSuspenseQuery(meetingQueries.detail(id)).data
}
