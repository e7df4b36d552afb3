import { Button, Checkbox, NativeSelect } from '@mantine/core'
import type { UrgingCandidate } from '@phoihop/contract/urgings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { draftOf, urgingQueries, type UrgingKind, useInvalidateUrgings } from './api.ts'
import { ManyResults } from '../../lib/many-results.tsx'
import { KIND_LABELS, text } from './text.ts'
import classes from './urgings.module.css'
import { useMany } from '../../lib/use-many.ts'

const FACTS: readonly Column<UrgingCandidate>[] = [
  { key: 'unit', header: text.unit, leading: true, render: ({ organisation }) => organisation.shortName },
  {
    key: 'works',
    header: text.works,
    numeric: true,
    width: '130px',
    render: ({ organisation, works }) => (
      <TextLink to={paths.assignments({ organisationId: organisation.id, as: 'now', time: 'overdue', role: 'lead' })}>
        {formatNumber(works)}
      </TextLink>
    ),
  },
  { key: 'late', header: text.longest, width: '150px', render: ({ daysLate }) => text.days(daysLate) },
  {
    key: 'urged',
    header: text.urged,
    width: '210px',
    render: ({ times, lastUrgedOn }) =>
      times === 0 || lastUrgedOn === null ? text.never : text.timesOn(times, formatDay(lastUrgedOn)),
  },
  {
    key: 'draft',
    header: text.state,
    width: '150px',
    render: ({ draftId }) => draftId !== null && <TextLink to={paths.urging(draftId)}>{text.hasDraft}</TextLink>,
  },
]

/** Units with overdue work: chosen, each gets a draft of its own. */
export function Candidates() {
  const { rows } = useSuspenseQuery(urgingQueries.candidates()).data
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [kind, setKind] = useState<UrgingKind>('urging-slip')
  const { results, running, start } = useMany<{ id: string; name: string }>(async ({ id }, key) => {
    await draftOf(id, kind, key)
    return text.drafted
  }, useInvalidateUrgings())
  const free = rows.filter(({ draftId }) => draftId === null).map(({ organisation }) => organisation)
  const taken = free.filter(({ id }) => chosen.includes(id))
  const chooser: Column<UrgingCandidate> = {
    key: 'chosen',
    header: text.choose,
    width: '44px',
    headerCell: (
      <Checkbox
        aria-label={text.chooseAll}
        checked={free.length > 0 && taken.length === free.length}
        onChange={(event) => setChosen(event.currentTarget.checked ? free.map(({ id }) => id) : [])}
      />
    ),
    render: ({ organisation: { id, shortName }, draftId }) => (
      <Checkbox
        aria-label={text.chooseOne(shortName)}
        disabled={draftId !== null}
        checked={chosen.includes(id) && draftId === null}
        onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
      />
    ),
  }
  return (
    <Panel title={text.candidates} id="candidates" flush>
      {rows.length === 0 ? (
        <EmptyState title={text.candidatesEmpty} hint={text.candidatesEmptyHint} />
      ) : (
        <>
          <p className={classes.lead}>{text.candidatesLead}</p>
          <DataTable
            caption={text.candidatesCaption}
            columns={[chooser, ...FACTS]}
            rows={rows}
            rowKey={({ organisation }) => organisation.id}
          />
          <div className={classes.foot}>
            <NativeSelect
              label={text.kind}
              value={kind}
              data={Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label }))}
              onChange={(event) =>
                setKind(event.currentTarget.value === 'urging-letter' ? 'urging-letter' : 'urging-slip')
              }
            />
            <Button
              disabled={taken.length === 0}
              loading={running}
              onClick={() => void start(taken.map(({ id, shortName }) => ({ id, name: shortName })))}
            >
              {text.draft(taken.length)}
            </Button>
          </div>
        </>
      )}
      <ManyResults results={results} />
    </Panel>
  )
}
