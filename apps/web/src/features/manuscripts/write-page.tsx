import type { Conclusion } from '@phoihop/contract/conclusions'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../lib/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { manuscriptQueries } from './api.ts'
import { ManuscriptEditor } from './manuscript-editor.tsx'
import { text } from './text.ts'

export interface WritePageProps {
  id: string
  personId: string
  /** the form of the paper's header, opened beside the sheet */
  renderHeader: (paper: Conclusion, opened: boolean, onClose: () => void) => ReactNode
}

/** A paper being written: loads where it stands, then leaves it to the editor. */
export function WritePage({ id, personId, renderHeader }: WritePageProps) {
  const start = useSuspenseQuery(manuscriptQueries.start(id)).data
  const paper = useSuspenseQuery(manuscriptQueries.paper(id)).data
  const issuer = useSuspenseQuery(manuscriptQueries.issuer(paper.issuer.id)).data
  if (!start.can.write)
    return (
      <EmptyState
        title={text.readOnlyTitle}
        hint={text.readOnlyHint}
        acts={<LinkButton to={paths.conclusion(id)}>{text.toPaper}</LinkButton>}
      />
    )
  return (
    <ManuscriptEditor
      paper={paper}
      start={start}
      personId={personId}
      world={issuer.branch === 'party' ? 'party' : 'state'}
      renderHeader={renderHeader}
    />
  )
}
