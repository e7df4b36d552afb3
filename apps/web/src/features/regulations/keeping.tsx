import { Anchor, NativeSelect } from '@mantine/core'
import type { Regulation } from '@phoihop/contract/regulations'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { regulationQueries } from './api.ts'
import { DutyPeriods } from './duty-periods.tsx'
import classes from './regulations.module.css'
import { text } from './text.ts'

const YEARS = 6

/** How a regulation is kept in a year; every number leads to the list that makes it. */
export function Keeping({ regulation }: { regulation: Regulation }) {
  const thisYear = Number(useToday().slice(0, 4))
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('year'))
  const year = asked >= 1976 && asked <= 2100 ? asked : thisYear
  const keeping = useSuspenseQuery(regulationQueries.keeping(regulation.id, year)).data
  const { meetings, work, counts } = keeping
  const filter = { regulationId: regulation.id, year: String(year) }
  const given = { regulationId: regulation.id, heldIn: String(year), role: 'lead' }
  return (
    <>
      <Panel
        title={text.keeping(year)}
        id="keeping"
        aside={
          <NativeSelect
            aria-label={text.year}
            value={String(year)}
            data={Array.from({ length: YEARS }, (_, i) => String(thisYear - i))}
            onChange={(event) => setSearch({ year: event.currentTarget.value }, { replace: true })}
          />
        }
      >
        <div className={classes.numbers}>
          <Figure title={text.meetings} rule={text.meetingsRule}>
            <TextLink
              inherit
              to={paths.meetings({ ...filter, state: 'closed' })}
              aria-label={text.held(formatNumber(meetings.held))}
            >
              {formatNumber(meetings.held)}
            </TextLink>
            {' / '}
            <TextLink
              inherit
              to={paths.meetings({ ...filter, due: 'true' })}
              aria-label={text.due(formatNumber(meetings.due))}
            >
              {formatNumber(meetings.due)}
            </TextLink>
          </Figure>
          <Figure title={text.work} rule={text.workRule}>
            <TextLink
              inherit
              to={paths.assignments({ ...given, state: 'accepted' })}
              aria-label={text.doneWork(formatNumber(work.done))}
            >
              {formatNumber(work.done)}
            </TextLink>
            {' / '}
            <TextLink inherit to={paths.assignments(given)} aria-label={text.allWork(formatNumber(work.all))}>
              {formatNumber(work.all)}
            </TextLink>
          </Figure>
          <Figure title={text.duties} rule={text.dutiesRule}>
            <Anchor inherit href="#duties">{`${formatNumber(counts.met)} / ${formatNumber(counts.owed)}`}</Anchor>
          </Figure>
        </div>
        {meetings.unplanned.length > 0 && (
          <p className={classes.duty}>
            {`${text.unplanned}: `}
            {meetings.unplanned.map(({ seriesId, title, on }, i) => (
              <span key={`${seriesId} ${on} ${title}`}>
                {i > 0 && '; '}
                <TextLink to={paths.series(seriesId)}>{text.unplannedOne(title, formatDay(on))}</TextLink>
              </span>
            ))}
            {'.'}
          </p>
        )}
      </Panel>
      <DutyPeriods regulation={regulation} keeping={keeping} />
    </>
  )
}

function Figure({ title, rule, children }: { title: string; rule: string; children: ReactNode }) {
  return (
    <section className={classes.figure}>
      <h3>{title}</h3>
      <div className={classes.value}>{children}</div>
      <p className={classes.rule}>{rule}</p>
    </section>
  )
}
