import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../lib/format.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { renditionQueries } from './api.ts'
import { LetterheadForm } from './letterhead-form.tsx'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { letterheadText } from './letterhead-text.ts'
import classes from './renditions.module.css'

/** The head of a body's papers: a picture of it, and for who keeps it the way to change it. */
export function LetterheadPanel({ organisationId }: { organisationId: string }) {
  const settings = useSuspenseQuery(renditionQueries.letterhead(organisationId)).data
  const [editing, setEditing] = useState(false)
  const { rows, on, effective, can } = settings
  const chosen = rows.find((row) => row.startsOn <= on)
  const close = () => setEditing(false)
  return (
    <Panel
      title={letterheadText.title}
      id="letterhead"
      aside={
        can.edit && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {letterheadText.edit}
          </Button>
        )
      }
    >
      <p className={classes.hint}>
        {chosen ? `${letterheadText.since(formatDay(chosen.startsOn))}.` : letterheadText.derivedAll}
        {can.edit && ` ${letterheadText.lead}`}
      </p>
      <LetterheadPreview head={effective} />
      <ActDialog opened={editing} title={letterheadText.edit} onClose={close}>
        <LetterheadForm settings={settings} onDone={close} />
      </ActDialog>
    </Panel>
  )
}
