import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { formatDay } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { conclusionQueries } from '../api.ts'
import { HeaderFields } from '../header/header-fields.tsx'
import { paperTitle, text } from '../text.ts'
import { useNewWritten } from './use-new-written.ts'
import { writtenText } from './written-text.ts'

/** Begins a paper that is written here: its header first, all of it open to change later. */
export function NewWritten({ ownId, meetingId }: { ownId: string; meetingId: string | null }) {
  const navigate = useNavigate()
  const form = useNewWritten(ownId, meetingId, (id) => void navigate(paths.writeConclusion(id)))
  const { issuerId } = form.typed
  const earlier = useInfiniteQuery({
    ...conclusionQueries.list({ limit: 10, state: 'issued', ...(issuerId ? { issuerId } : {}) }),
    enabled: issuerId !== null,
  }).data?.pages[0]?.rows
  const send = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  const named = (paper: NonNullable<typeof earlier>[number]) =>
    `${paperTitle(paper)}${paper.issuedOn ? `, ${formatDay(paper.issuedOn)}` : ''} – ${paper.subject}`
  return (
    <Form errors={form.errors} onSubmit={send} label={writtenText.title}>
      <PageHeader
        title={writtenText.title}
        crumbs={[{ label: text.papers, to: paths.conclusions() }]}
        lead={writtenText.lead}
      />
      <Panel>
        <NativeSelect
          mb="sm"
          label={writtenText.like}
          description={writtenText.likeHint}
          error={form.errors.fields.likePaperId}
          data={[
            { value: '', label: writtenText.empty },
            ...(earlier ?? []).map((paper) => ({ value: paper.id, label: named(paper) })),
          ]}
          value={form.likePaperId ?? ''}
          onChange={(event) => form.setLikePaperId(event.currentTarget.value || null)}
        />
        <HeaderFields typed={form.typed} errors={form.errors.fields} onChange={form.change} />
        <FormAlert message={form.errors.general} />
        <Button mt="md" type="submit" loading={form.busy}>
          {writtenText.begin}
        </Button>
      </Panel>
    </Form>
  )
}
