import { Button } from '@mantine/core'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { ACT_FORMS } from './act-forms.ts'
import classes from './behalf-acts.module.css'
import type { ActName } from './send-act.ts'
import { text } from '../text.ts'

/** The acts a unit's letter may stand for, as the forms call them. */
export const BEHALF_ACTS: Record<Assignment['onBehalf'][number], ActName> = {
  acknowledge: 'acknowledge',
  'report-progress': 'reportProgress',
  'report-done': 'reportDone',
  contribute: 'contribute',
  'request-extension': 'requestExtension',
}

interface BehalfActsProps {
  acts: readonly ActName[]
  onBegin: (name: ActName, button: HTMLElement) => void
}

/** What the following office enters for a unit that does not sign in; folded away, since most units do. */
export function BehalfActs({ acts, onBegin }: BehalfActsProps) {
  return (
    <details className={classes.behalf}>
      <summary>{text.behalf}</summary>
      <p>{text.behalfHint}</p>
      <div className={classes.acts}>
        {acts.map((name) => (
          <Button key={name} variant="default" onClick={(event) => onBegin(name, event.currentTarget)}>
            {text.behalfOf(ACT_FORMS[name].title)}
          </Button>
        ))}
      </div>
    </details>
  )
}
