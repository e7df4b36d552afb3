import { Button, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { YearPlan as Plan } from '@phoihop/contract/meeting-series'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { meetingQueries } from './api.ts'
import { MeetingTable } from './meeting-table.tsx'
import { PlanRow } from './plan-row.tsx'
import { seriesQueries } from './series-api.ts'
import { planText as text, seriesText } from './series-text.ts'
import { text as meetingText } from './text.ts'
import { useYearPlan } from './use-year-plan.ts'
import classes from './year-plan.module.css'

const YEARS_AHEAD = 3

/** The plan of one year of a series: what its rules ask for, looked through, then made at once. */
export function YearPlan({ id }: { id: string }) {
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const thisYear = Number(today.slice(0, 4))
  const asked = Number(search.get('year'))
  const year = asked >= 1976 && asked <= 2100 ? asked : thisYear
  const plan = useSuspenseQuery(seriesQueries.plan(id, year)).data
  const years = [...new Set([...Array.from({ length: YEARS_AHEAD }, (_, i) => thisYear + i), year])]
  const { asked: total, standing, gone } = plan.counts
  return (
    <>
      <PageHeader
        title={text.title(year)}
        crumbs={[
          { label: seriesText.title, to: paths.allSeries() },
          { label: plan.series.name, to: paths.series(id) },
        ]}
        lead={`${text.counts(total, standing)}${gone > 0 ? ` ${text.gone(gone)}` : ''}`}
        acts={
          <NativeSelect
            label={text.year}
            value={String(year)}
            data={years.toSorted((a, b) => a - b).map(String)}
            onChange={(event) => setSearch({ year: event.currentTarget.value }, { replace: true })}
          />
        }
      />
      {plan.rows.length === 0 ? (
        <Panel>
          <EmptyState title={text.nothing} hint={total === 0 ? text.noRules : text.nothingHint} />
        </Panel>
      ) : (
        <Proposal key={`${year} ${plan.rows.length}`} plan={plan} />
      )}
      {plan.standing.length > 0 && (
        <Panel title={text.standing} id="standing" flush>
          <MeetingTable rows={plan.standing} />
        </Panel>
      )}
    </>
  )
}

function Proposal({ plan }: { plan: Plan }) {
  const navigate = useNavigate()
  const form = useYearPlan(plan, () => void navigate(paths.meetings({ seriesId: plan.series.id, state: 'planned' })))
  const bodies = useQuery(meetingQueries.bodies()).data?.organisations ?? []
  const options = bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))
  const { head, rows } = form
  return (
    <>
      <Panel title={text.head} id="head">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
          {(['hostId', 'convenerId'] as const).map((field) => (
            <SearchSelect
              key={field}
              label={field === 'hostId' ? meetingText.host : meetingText.convener}
              options={options}
              value={head[field]}
              onChange={(value) => value !== null && form.changeHead({ [field]: value })}
            />
          ))}
          {(['chairName', 'chairPost', 'secretaryName', 'secretaryPost'] as const).map((field) => (
            <TextInput
              key={field}
              label={meetingText[field]}
              maxLength={field.endsWith('Name') ? 120 : 200}
              value={head[field]}
              onChange={(event) => form.changeHead({ [field]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
      </Panel>
      <Panel title={text.proposed(formatNumber(rows.length))} id="proposed" flush>
        <ol className={classes.list} aria-label={text.caption}>
          {rows.map((row, i) => (
            <PlanRow key={row.key} row={row} n={i + 1} form={form} />
          ))}
        </ol>
        <div className={classes.foot}>
          <FormAlert message={form.fault} />
          {plan.can.make ? (
            <Button loading={form.busy} onClick={() => void form.submit()}>
              {text.make(form.chosen)}
            </Button>
          ) : (
            <Text size="sm">{text.notAllowed}</Text>
          )}
        </div>
      </Panel>
    </>
  )
}
