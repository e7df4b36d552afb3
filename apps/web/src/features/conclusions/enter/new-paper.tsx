import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../../lib/notify.ts'
import { paths } from '../../../lib/paths.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { entryText } from './entry-text.ts'
import { HeaderFields } from '../header/header-fields.tsx'
import { FileDrop } from './file-drop.tsx'
import { MeetingPart } from './meeting-part.tsx'
import classes from './new-paper.module.css'
import { ReadingLine } from './reading-line.tsx'
import { PaperTextField } from './paper-text-field.tsx'
import { text } from '../text.ts'
import { useNewPaper } from './use-new-paper.ts'

/** Enters a paper: a file or pasted text is read, a person looks over what was read and saves the draft. */
export function NewPaper({ ownId, meetingId }: { ownId: string; meetingId: string | null }) {
  const navigate = useNavigate()
  const [clearing, setClearing] = useState(false)
  const form = useNewPaper(ownId, meetingId, (id) => {
    void notify(entryText.saved)
    void navigate(paths.markConclusion(id))
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  return (
    <Form errors={form.errors} onSubmit={send} label={entryText.title}>
      <PageHeader
        title={entryText.title}
        crumbs={[{ label: text.papers, to: paths.conclusions() }]}
        lead={entryText.lead}
      />
      <div className={classes.columns}>
        <Panel>
          <FileDrop reading={form.reading} />
          <PaperTextField value={form.text} error={form.errors.fields.text} onChange={form.changeText} />
        </Panel>
        <Panel title={entryText.header} id="header-fields">
          <ReadingLine note={form.note} error={form.reading.errors.text} onAgain={form.readAgain} />
          <HeaderFields
            typed={form.typed}
            errors={form.errors.fields}
            proposed={form.proposed}
            issuerAsked={form.proposed.has('issuerId') ? null : (form.note?.issuer ?? null)}
            recipientsAsked={form.note?.asked ?? []}
            onChange={form.change}
            meeting={
              <MeetingPart
                choice={form.meeting.choice}
                known={form.note?.meeting.known ?? []}
                meetingId={form.typed.meetingId}
                typed={form.meeting.typed}
                errors={form.errors.fields}
                onChoice={(choice) => form.change({ meetingId: form.meeting.choose(choice, form.typed) })}
                onMeeting={(id) => form.change({ meetingId: id })}
                onChange={form.meeting.change}
              />
            }
          />
        </Panel>
      </div>
      <div className={classes.foot}>
        <FormAlert message={form.errors.general} />
        <span className={classes.kept}>{entryText.kept}</span>
        {form.text !== '' && (
          <Button variant="default" onClick={() => setClearing(true)}>
            {entryText.clear}
          </Button>
        )}
        <Button type="submit" loading={form.busy} disabled={form.reading.progress !== null}>
          {entryText.save}
        </Button>
      </div>
      <ConfirmDialog
        opened={clearing}
        danger
        title={entryText.clearTitle}
        message={entryText.clearMessage}
        confirmLabel={entryText.clear}
        onClose={() => setClearing(false)}
        onConfirm={() => {
          form.forget()
          setClearing(false)
        }}
      />
    </Form>
  )
}
