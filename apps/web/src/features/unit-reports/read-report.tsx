import { Text } from '@mantine/core'
import type { UnitReport } from '@phoihop/contract/unit-reports'
import { Panel } from '../../ui/panel.tsx'
import { PARTS } from './report-draft.ts'
import classes from './report-page.module.css'
import { PART_LABELS, text } from './text.ts'

/** A report as it was sent. */
export function ReadReport({ report }: { report: UnitReport }) {
  const isReadable = report.state === 'sent' || report.state === 'returned' || report.results !== null
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
            {report.proposals.map(({ id, words }) => (
              <li key={id} id={`p-${id}`}>
                {words}
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  )
}
