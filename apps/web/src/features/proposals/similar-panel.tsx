import { Button } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { proposalQueries } from './api.ts'
import { formText } from './form-text.ts'
import { JoinForm } from './join-form.tsx'
import { SimilarList } from './similar-list.tsx'
import { text } from './text.ts'

const ASKED_MOST = 1000

/** What may be the same as this proposal, with the way to join it there. */
export function SimilarPanel({ proposal }: { proposal: Proposal }) {
  const [intoId, setIntoId] = useState<string | null>(null)
  const rows = useQuery(
    proposalQueries.similar({
      q: proposal.text.slice(0, ASKED_MOST),
      exceptId: proposal.id,
      ...(proposal.field !== null && { field: proposal.field }),
      ...(proposal.addressedTo !== null && { addressedToId: proposal.addressedTo.id }),
    }),
  ).data?.rows
  if ((!rows || rows.length === 0) && intoId === null) return null
  return (
    <Panel title={text.similar} id="similar" aside={<span>{text.similarLead}</span>}>
      <SimilarList
        rows={rows ?? []}
        act={(row) => (
          <Button variant="default" size="compact-md" onClick={() => setIntoId(row.id)}>
            {formText.joinHere}
          </Button>
        )}
      />
      <ActDialog opened={intoId !== null} title={formText.join} onClose={() => setIntoId(null)}>
        {intoId !== null && <JoinForm proposal={proposal} intoId={intoId} onClose={() => setIntoId(null)} />}
      </ActDialog>
    </Panel>
  )
}
