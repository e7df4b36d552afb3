import { Button } from '@mantine/core'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { lazy, Suspense, useRef, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { ACT_FORMS, ACT_ORDER } from './act-forms.ts'
import { useAcknowledge } from './api.ts'
import { BEHALF_ACTS, BehalfActs } from './behalf-acts.tsx'
import type { ActName } from './send-act.ts'
import { text } from './text.ts'
import classes from './unit-acts.module.css'

const ActDialogOf = lazy(() => import('./act-dialog-of.tsx'))
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
  const acknowledge = useAcknowledge()
  const onceKey = useOnceKey()
  const acts = ACT_ORDER.filter((name) => assignment.can[name])
  // a dialog stays open when another's act has just taken the last button away: what was typed is not lost
  const behalf = assignment.onBehalf.map((name) => BEHALF_ACTS[name])
  if (acts.length === 0 && behalf.length === 0 && act === null) return null
  const tapAcknowledge = () =>
    acknowledge.mutate(
      {
        id: assignment.id,
        version: assignment.version,
        idempotencyKey: onceKey.keyFor([assignment.id, assignment.version]),
      },
      { onSuccess: () => void notify(text.acknowledged), onError: (error) => void notify(describeError(error)) },
    )
  const begin = (name: ActName, button: HTMLElement, onBehalf = false) => {
    if (name === 'acknowledge' && !onBehalf) return tapAcknowledge()
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
    <div ref={place} tabIndex={-1} className={classes.acts}>
      {acts.map((name) => (
        <Button
          key={name}
          variant={MAIN.includes(name) ? 'filled' : ACT_FORMS[name].danger ? 'subtle' : 'default'}
          color={ACT_FORMS[name].danger ? 'danger' : 'brand'}
          loading={name === 'acknowledge' && acknowledge.isPending}
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
  )
}
