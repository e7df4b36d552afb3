import { Button } from '@mantine/core'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { lazy, Suspense, useRef, useState } from 'react'
import { useMarksOf } from '../../../lib/device/waiting-marks.ts'
import { ACT_FORMS } from '../acts/act-forms.ts'
import { BEHALF_ACTS, BehalfActs } from '../acts/behalf-acts.tsx'
import { openActs } from '../acts/open-acts.ts'
import type { ActName } from '../acts/send-act.ts'
import classes from './unit-acts.module.css'
import { useTapAcknowledge } from '../acts/use-tap-acknowledge.ts'

const ActDialogOf = lazy(() => import('../acts/act-dialog-of.tsx'))
const OutboxOf = lazy(() => import('../outbox/outbox-of.tsx'))
/** the acts one comes for; the others are quiet */
const MAIN: readonly ActName[] = [
  'acknowledge',
  'reportDone',
  'contribute',
  'accept',
  'noteCoordinated',
  'approveExtension',
  'reopen',
  'reassign',
  'resume',
]

interface UnitActsProps {
  assignment: Assignment
  wantsPaper: boolean
}

/** The acts the server allows on this part, as buttons; each opens its form, acknowledging takes one tap. */
export function UnitActs({ assignment, wantsPaper }: UnitActsProps) {
  const [act, setAct] = useState<{ name: ActName; onBehalf: boolean } | null>(null)
  const [opened, setOpened] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement>(null)
  const { tap, busy } = useTapAcknowledge()
  const marks = useMarksOf(assignment.id)
  const acts = openActs(assignment.can, marks)
  // a dialog stays open when another's act has just taken the last button away: what was typed is not lost
  const behalf = assignment.onBehalf.map((name) => BEHALF_ACTS[name])
  if (acts.length === 0 && behalf.length === 0 && act === null && marks.length === 0) return null
  const begin = (name: ActName, button: HTMLElement, onBehalf = false) => {
    if (name === 'acknowledge' && !onBehalf) return tap(assignment, assignment.taskId)
    opener.current = button
    setAct({ name, onBehalf })
    setOpened(true)
  }
  // back to the button that opened the dialog; it may be gone with the act: then the keyboard stays near
  const keepFocus = () => {
    if (document.activeElement !== document.body) return
    const target = opener.current?.isConnected ? opener.current : place.current
    target?.focus()
  }
  return (
    <>
      <div ref={place} tabIndex={-1} className={classes.acts}>
        {acts.map((name) => (
          <Button
            key={name}
            variant={MAIN.includes(name) ? 'filled' : ACT_FORMS[name].danger ? 'subtle' : 'default'}
            color={ACT_FORMS[name].danger ? 'danger' : 'brand'}
            loading={name === 'acknowledge' && busy}
            onClick={(event) => begin(name, event.currentTarget)}
          >
            {ACT_FORMS[name].title}
          </Button>
        ))}
        {behalf.length > 0 && <BehalfActs acts={behalf} onBegin={(name, button) => begin(name, button, true)} />}
        {act !== null && (
          <Suspense fallback={null}>
            <ActDialogOf
              key={`${act.name}:${act.onBehalf}`}
              act={act.name}
              onBehalf={act.onBehalf}
              assignment={assignment}
              wantsPaper={wantsPaper}
              opened={opened}
              onClose={() => setOpened(false)}
              onClosed={keepFocus}
            />
          </Suspense>
        )}
      </div>
      {marks.length > 0 && (
        <Suspense fallback={null}>
          <OutboxOf assignmentId={assignment.id} />
        </Suspense>
      )}
    </>
  )
}
