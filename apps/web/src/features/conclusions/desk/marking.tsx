import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../../lib/paths.ts'
import { conclusionQueries } from '../api.ts'
import { NotAllowed } from '../not-allowed.tsx'
import { markText } from './mark-text.ts'
import { MarkingPage } from './marking-page.tsx'

/** What the reader suggests of a draft is decided, sentences that give work are marked, then the paper is issued. */
export function Marking({ id, formCheck }: { id: string; formCheck?: ReactNode }) {
  const paper = useSuspenseQuery(conclusionQueries.detail(id)).data
  if (!paper.can.mark)
    return <NotAllowed title={markText.notDraftTitle} hint={markText.notDraft} to={paths.conclusion(id)} />
  return <MarkingPage paper={paper} formCheck={formCheck} />
}
