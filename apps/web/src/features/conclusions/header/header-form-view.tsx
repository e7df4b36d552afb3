import { Button, Group, Stack } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { notify } from '../../../lib/notify.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { conclusionQueries } from '../api.ts'
import { compareHeaders } from './compare-headers.ts'
import { entryText } from '../enter/entry-text.ts'
import { HeaderFields } from './header-fields.tsx'
import { fromPaper } from './header-form.ts'
import { useHeaderForm } from './use-header-form.ts'
import { VersionConflict } from '../version-conflict.tsx'

export function HeaderForm({ paper, onClose }: { paper: Conclusion; onClose: () => void }) {
  const bodies = useQuery(conclusionQueries.addressees()).data?.organisations ?? []
  const form = useHeaderForm(paper, () => {
    void notify(entryText.headerSaved)
    onClose()
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  const nameOf = (id: string) =>
    bodies.find((body) => body.id === id)?.name ??
    [paper.meeting, form.theirs?.meeting].find((meeting) => meeting?.id === id)?.title ??
    id
  return (
    <form onSubmit={send} noValidate aria-label={entryText.editHeader}>
      <Stack gap="md">
        <HeaderFields typed={form.typed} errors={form.errors.fields} onChange={form.change} />
        {form.theirs ? (
          <VersionConflict
            rows={compareHeaders(form.typed, fromPaper(form.theirs), nameOf)}
            busy={form.busy}
            onMine={form.keepMine}
            onTheirs={form.takeTheirs}
          />
        ) : (
          <FormAlert message={form.errors.general} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {entryText.cancel}
          </Button>
          <Button type="submit" loading={form.busy}>
            {entryText.saveHeader}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
