import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { entryText } from './entry-text.ts'
import { HeaderFields } from './header-fields.tsx'
import classes from './new-paper.module.css'
import { PaperTextField } from './paper-text-field.tsx'
import { text } from './text.ts'
import { useNewPaper } from './use-new-paper.ts'

/** Enters a paper by its pasted text. */
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
    <form onSubmit={send} noValidate aria-label={entryText.title}>
      <PageHeader
        title={entryText.title}
        crumbs={[{ label: text.papers, to: paths.conclusions() }]}
        lead={entryText.lead}
      />
      <div className={classes.columns}>
        <Panel>
          <PaperTextField value={form.text} error={form.errors.fields.text} onChange={form.changeText} />
        </Panel>
        <Panel title={entryText.header} id="header-fields">
          <output>
            {form.proposed.size > 0 && (
              <span className={classes.proposed}>
                <IconSparkles aria-hidden size={18} />
                {entryText.proposedNote(form.proposed.size)}
              </span>
            )}
          </output>
          <HeaderFields
            typed={form.typed}
            errors={form.errors.fields}
            proposed={form.proposed}
            onChange={form.change}
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
        <Button type="submit" loading={form.busy}>
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
    </form>
  )
}
