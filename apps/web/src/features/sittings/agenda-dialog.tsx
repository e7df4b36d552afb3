import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core'
import type { AgendaItem } from '@phoihop/contract/sittings'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { FileField } from '../../lib/file-field.tsx'
import { fileText } from '../../lib/file-text.ts'
import { notify } from '../../lib/notify.ts'
import { useUploads } from '../../lib/use-uploads.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Form } from '../../ui/form.tsx'
import { useAgendaActs } from './api.ts'
import { agendaText } from './text.ts'

interface AgendaDialogProps {
  meetingId: string
  editing: AgendaItem | 'new' | null
  onClose: () => void
}

/** Writes a point of the agenda, or mends one. */
export function AgendaDialog({ meetingId, editing, onClose }: AgendaDialogProps) {
  const item = editing === 'new' ? null : editing
  return (
    <ActDialog opened={editing !== null} title={item ? agendaText.edit : agendaText.add} onClose={onClose}>
      {editing !== null && <AgendaForm key={item?.id ?? 'new'} meetingId={meetingId} item={item} onClose={onClose} />}
    </ActDialog>
  )
}

const FIELDS = ['title', 'presenter', 'minutes', 'fileIds']

function AgendaForm({ meetingId, item, onClose }: { meetingId: string; item: AgendaItem | null; onClose: () => void }) {
  const { save, remove } = useAgendaActs(meetingId)
  const [title, setTitle] = useState(item?.title ?? '')
  const [presenter, setPresenter] = useState(item?.presenter ?? '')
  const [minutes, setMinutes] = useState<number | string>(item?.minutes ?? '')
  const [kept, setKept] = useState(item?.files ?? [])
  const [errors, setErrors] = useState(NO_ERRORS)
  const uploads = useUploads()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fields = mistakesOf({ title, minutes, sending: uploads.all.some((one) => one.file === null && !one.error) })
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0 || save.isPending) return
    const fileIds = [...kept.map(({ id }) => id), ...uploads.all.flatMap(({ file }) => (file ? [file.id] : []))]
    const entry = { title, presenter, minutes: minutes === '' ? null : Number(minutes), fileIds }
    save.mutate(
      { item, entry: { ...entry, organisationId: item?.organisation?.id ?? null } },
      {
        onSuccess: () => {
          void notify(agendaText.saved)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, FIELDS)),
      },
    )
  }
  const takeOff = () =>
    item &&
    remove.mutate(item.id, {
      onSuccess: () => {
        void notify(agendaText.removed)
        onClose()
      },
      onError: (error) => setErrors({ fields: {}, general: describeError(error) }),
    })
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={agendaText.itemTitle}
          required
          maxLength={500}
          value={title}
          error={errors.fields.title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={agendaText.presenter}
          maxLength={200}
          value={presenter}
          error={errors.fields.presenter}
          onChange={(event) => setPresenter(event.currentTarget.value)}
        />
        <NumberInput
          label={agendaText.minutes}
          allowDecimal={false}
          allowNegative={false}
          value={minutes}
          error={errors.fields.minutes}
          onChange={setMinutes}
        />
        {kept.map((file) => (
          <Button
            key={file.id}
            variant="default"
            rightSection={<IconTrash aria-hidden size={16} />}
            aria-label={agendaText.keptFile(file.name)}
            onClick={() => setKept(kept.filter(({ id }) => id !== file.id))}
          >
            {file.name}
          </Button>
        ))}
        <FileField
          label={agendaText.files}
          hint={agendaText.filesHint}
          uploads={uploads}
          error={errors.fields.fileIds}
        />
        <FormAlert message={errors.general} />
        <Group justify="space-between" gap="xs">
          {item && item.startedAt === null ? (
            <Button
              variant="subtle"
              color="danger"
              aria-label={agendaText.remove(item.title)}
              loading={remove.isPending}
              onClick={takeOff}
            >
              {agendaText.removeShort}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {agendaText.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {agendaText.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Form>
  )
}

function mistakesOf({ title, minutes, sending }: { title: string; minutes: number | string; sending: boolean }) {
  const mistakes: Record<string, string> = {}
  const amount = Number(minutes)
  if (title.trim() === '') mistakes.title = agendaText.missingTitle
  if (minutes !== '' && !(Number.isInteger(amount) && amount >= 1 && amount <= 600))
    mistakes.minutes = agendaText.wrongMinutes
  if (sending) mistakes.fileIds = fileText.uploadsRunning
  return mistakes
}
