import { Button } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useTakeOffAgenda } from './api.ts'
import { formText } from './form-text.ts'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** The meetings it was put to. */
export function AgendaPanel({ proposal }: { proposal: Proposal }) {
  const taking = useTakeOffAgenda(proposal.id)
  if (proposal.agenda.length === 0) return null
  const takeOff = (agendaItemId: string) =>
    taking.mutate(agendaItemId, {
      onSuccess: () => void notify(formText.takenOff),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Panel title={text.agenda} id="agenda">
      <ul className={classes.plain}>
        {proposal.agenda.map((point) => (
          <li key={point.agendaItemId}>
            <div>
              <p>{point.title}</p>
              <p className={classes.quiet}>
                <TextLink to={paths.meeting(point.meetingId)}>{point.meetingTitle}</TextLink>
                {`, ${formatDay(point.heldOn)}`}
              </p>
            </div>
            {proposal.can.schedule && (
              <Button variant="default" loading={taking.isPending} onClick={() => takeOff(point.agendaItemId)}>
                {text.takeOff}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
