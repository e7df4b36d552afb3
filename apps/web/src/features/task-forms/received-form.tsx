import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { firstWords } from '../../lib/first-words.ts'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { takeRow, taskFormQueries, useInvalidateForms } from './api.ts'
import { ReceivedRow } from './received-row.tsx'
import { ManyResults } from '../../lib/many-results.tsx'
import classes from './task-forms.module.css'
import { text } from './text.ts'
import { useMany } from '../../lib/use-many.ts'

/** A form that came back: what each row says, what it becomes, and the rows taken one by one or all. */
export function ReceivedForm({ id }: { id: string }) {
  const { form, rows, foreign, missing } = useSuspenseQuery(taskFormQueries.received(id)).data
  const { results, running, start } = useMany<{ id: string; name: string; version: number }>(async (row, key) => {
    await takeRow(id, { assignmentId: row.id, version: row.version }, key)
    return text.tookOne
  }, useInvalidateForms())
  const ready = rows.filter(({ acts, takenAt, changed }) => acts.length > 0 && takenAt === null && !changed)
  const rowOf = ({ assignmentId, version, words }: (typeof rows)[number]) => ({
    id: assignmentId,
    version,
    name: firstWords(words, 60),
  })
  return (
    <>
      <PageHeader
        title={text.received(form.organisation.shortName)}
        lead={text.receivedLead(formatDay(form.madeOn), text.takenOf(form.taken, form.works))}
        crumbs={[{ label: text.title, to: paths.taskForms() }]}
        acts={
          ready.length > 1 && (
            <Button loading={running} onClick={() => void start(ready.map(rowOf))}>
              {text.takeAll(ready.length)}
            </Button>
          )
        }
      />
      <Panel title={text.rows} id="rows" flush>
        {foreign > 0 && <p className={classes.lead}>{text.foreign(foreign)}</p>}
        {missing > 0 && <p className={classes.lead}>{text.missing(missing)}</p>}
        <ManyResults results={results} />
        <ol className={classes.rows}>
          {rows.map((row) => (
            <ReceivedRow key={row.assignmentId} row={row} busy={running} onTake={() => void start([rowOf(row)])} />
          ))}
        </ol>
      </Panel>
    </>
  )
}
