import { Button, NativeSelect } from '@mantine/core'
import type { HolidayRow } from '@phoihop/contract/holidays'
import { partsOf, weekdayOf } from '@phoihop/domain/civil-date'
import { useSuspenseQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { notifyWithAct } from '../../ui/notify-with-act.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { holidayQueries, useKeepHolidays } from './api.ts'
import { HolidayForm } from './holiday-form.tsx'
import { text, weekdayName } from './text.ts'

const COLUMNS: readonly Column<HolidayRow>[] = [
  {
    key: 'date',
    header: text.date,
    leading: true,
    render: ({ date }) => `${weekdayName(weekdayOf(date))}, ${formatDay(date)}`,
  },
  { key: 'name', header: text.name, render: ({ name }) => name },
  { key: 'kind', header: text.kind, render: ({ working }) => (working ? text.working : text.off) },
]

/** The days of a year that are not as their weekday says; the year stands in the address. */
export function Holidays() {
  const { year: today } = partsOf(useToday())
  const { values, set } = useUrlFilters(['year'] as const)
  const asked = Number(values.year)
  const year = Number.isInteger(asked) && asked >= 1990 && asked <= 2199 ? asked : today
  const { days, missing, can } = useSuspenseQuery(holidayQueries.year(year)).data
  const { keep, remove, addMissing } = useKeepHolidays()
  const onError = (error: unknown) => void notify(describeError(error))
  const drop = (row: HolidayRow) =>
    remove.mutate(row.date, {
      onError,
      onSuccess: () =>
        void notifyWithAct(text.removed(formatDay(row.date)), {
          label: text.undo,
          run: () => keep.mutate(row, { onError }),
        }),
    })
  const acts: Column<HolidayRow> = {
    key: 'acts',
    header: text.acts,
    render: (row) => (
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={text.removeOf(formatDay(row.date))}
        onClick={() => drop(row)}
      >
        {text.remove}
      </Button>
    ),
  }
  const years = [...new Set([...Array.from({ length: 14 }, (_, i) => today - 5 + i), year])].sort((a, b) => a - b)
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        crumbs={can.keep ? [{ label: text.settings, to: paths.settings() }] : []}
        acts={
          <NativeSelect
            label={text.year}
            value={String(year)}
            data={years.map(String)}
            onChange={(event) => set('year', event.currentTarget.value)}
          />
        }
      />
      {can.keep && missing.length > 0 && (
        <Panel title={text.missing(missing.length)} id="missing">
          <Button
            variant="default"
            loading={addMissing.isPending}
            onClick={() => addMissing.mutate(year, { onError, onSuccess: () => void notify(text.added) })}
          >
            {text.addMissing}
          </Button>
        </Panel>
      )}
      {can.keep && <HolidayForm key={year} />}
      {days.length === 0 ? (
        <Panel>
          <EmptyState title={text.empty(year)} hint={text.emptyHint} />
        </Panel>
      ) : (
        <Panel title={text.list(year, formatNumber(days.length))} id="holidays" flush>
          <DataTable
            caption={text.caption(year)}
            columns={can.keep ? [...COLUMNS, acts] : COLUMNS}
            rows={days}
            rowKey={({ date }) => date}
          />
        </Panel>
      )}
    </>
  )
}
