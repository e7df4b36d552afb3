import { FileInput, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import { NOTICE_WAYS, type NoticeWay } from '@phoihop/domain/regulations/information-duties'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { uploadFile } from '../../lib/upload-file.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useRecordNotice } from './api.ts'
import { HOW_LABELS, text } from './text.ts'

interface NoticeFormProps {
  clauseId: string
  period: string
  onClose: () => void
}

/** When and how information was given for one period. */
export function NoticeForm({ clauseId, period, onClose }: NoticeFormProps) {
  const today = useToday()
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const [how, setHow] = useState<NoticeWay>('paper')
  const [paper, setPaper] = useState('')
  const [words, setWords] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const recording = useRecordNotice(clauseId)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = {
      ...(doneOn === null && { doneOn: text.missingDay }),
      ...(how === 'paper' && paper.trim() === '' && { paper: text.missingPaper }),
    }
    setErrors({ fields, general: null })
    if (doneOn === null || Object.keys(fields).length > 0 || busy) return
    setBusy(true)
    try {
      const fileId = file === null ? null : (await uploadFile(file, {})).id
      await recording.mutateAsync({ period, doneOn, how, paper, words, fileId })
      void notify(text.recorded)
      onClose()
    } catch (error) {
      setErrors(toFormErrors(error, ['doneOn', 'how', 'paper', 'words', 'fileId'], { 'files/type-refused': 'fileId' }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form errors={errors} onSubmit={(event) => void submit(event)} label={text.record}>
      <Stack gap="md">
        <DateField
          label={text.doneOn}
          required
          today={today}
          maxDate={today}
          value={doneOn}
          error={errors.fields.doneOn}
          onChange={setDoneOn}
        />
        <NativeSelect
          label={text.how}
          value={how}
          data={NOTICE_WAYS.map((way) => ({ value: way, label: HOW_LABELS[way] }))}
          onChange={(event) => setHow(NOTICE_WAYS.find((way) => way === event.currentTarget.value) ?? 'other')}
        />
        {how === 'paper' && (
          <TextInput
            label={text.paper}
            required
            maxLength={100}
            value={paper}
            error={errors.fields.paper}
            onChange={(event) => setPaper(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={text.notes}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FileInput
          label={text.attachment}
          description={text.fileHint}
          placeholder={text.filePlaceholder}
          accept={FILE_MEDIA_TYPES.join(',')}
          clearable
          value={file}
          error={errors.fields.fileId}
          onChange={setFile}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.record} cancelLabel={text.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
