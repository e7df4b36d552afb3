import { Stack, Text } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { proposalQueries, useJoinProposal } from './api.ts'
import { formText } from './form-text.ts'

interface JoinFormProps {
  proposal: Proposal
  /** the one that was pointed at */
  intoId?: string
  onClose: () => void
}

const SHOWN_MOST = 90

/** Joins the proposal into another, after which the page shows the other. */
export function JoinForm({ proposal, intoId: pointedAt, onClose }: JoinFormProps) {
  const [intoId, setIntoId] = useState<string | null>(pointedAt ?? null)
  const [error, setError] = useState<string | null>(null)
  const rows = useInfiniteQuery(proposalQueries.list({ limit: 200 })).data?.pages.flatMap((page) => page.rows) ?? []
  const joining = useJoinProposal(proposal.id)
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (intoId === null) return setError(formText.joinMissing)
    if (joining.isPending) return
    joining.mutate(
      { version: proposal.version, intoId },
      {
        onSuccess: () => {
          void notify(formText.joinDone)
          onClose()
          void navigate(paths.proposal(intoId))
        },
        onError: (failure) => setError(describeError(failure)),
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate aria-label={formText.join}>
      <Stack gap="md">
        <Text>{formText.joinLead}</Text>
        <SearchSelect
          label={formText.joinFind}
          options={rows
            .filter((row) => row.id !== proposal.id && row.state !== 'withdrawn')
            .map((row) => ({
              value: row.id,
              label: `${row.code}: ${row.text.slice(0, SHOWN_MOST)}`,
              words: row.askers.map((asker) => asker.shortName),
            }))}
          value={intoId}
          onChange={setIntoId}
        />
        <FormAlert message={error} />
        <SaveActs saveLabel={formText.join} cancelLabel={formText.cancel} busy={joining.isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
