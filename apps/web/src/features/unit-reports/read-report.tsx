import { Button, Text } from '@mantine/core'
import type { UnitReport } from '@phoihop/contract/unit-reports'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useRegister } from './api.ts'
import { PARTS } from './report-draft.ts'
import classes from './report-page.module.css'
import { PART_LABELS, text } from './text.ts'

/** A report as it was sent. */
export function ReadReport({ report }: { report: UnitReport }) {
  const isReadable = report.state === 'sent' || report.results !== null
  if (!isReadable)
    return (
      <Panel>
        <Text>{text.notReadable}</Text>
      </Panel>
    )
  return (
    <>
      {PARTS.map((part) => (
        <Panel key={part} title={PART_LABELS[part]} id={part}>
          <p className={classes.words}>{report[part] ?? text.nothing}</p>
        </Panel>
      ))}
      <Panel title={text.proposals} id="proposals">
        {report.proposals.length === 0 ? (
          <p className={classes.words}>{text.nothing}</p>
        ) : (
          <ol>
            {report.proposals.map(({ id, words, proposalId }) => (
              <li key={id} id={`p-${id}`}>
                {words} {proposalId && <TextLink to={paths.proposal(proposalId)}>{text.registered}</TextLink>}
              </li>
            ))}
          </ol>
        )}
        <RegisterAct report={report} />
      </Panel>
    </>
  )
}

/** What the unit proposes goes into the register, all of it that is not there yet. */
function RegisterAct({ report }: { report: UnitReport }) {
  const register = useRegister(report.id)
  const lineIds = report.proposals.filter((line) => line.proposalId === null).map((line) => line.id)
  if (!report.can.register || lineIds.length === 0) return null
  const send = () =>
    register.mutate(lineIds, {
      onSuccess: () => void notify(text.registeredNow(lineIds.length)),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Button variant="light" mt="sm" loading={register.isPending} onClick={send}>
      {text.register(lineIds.length)}
    </Button>
  )
}
