import { Button, Group, NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CALENDAR_OF } from '@phoihop/contract/calendars'
import { parseCivilDate } from '@phoihop/domain/civil-date'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { calendarQueries } from './api.ts'
import { CalendarBody } from './calendar-body.tsx'
import { spanOf, stepDay } from './calendar-days.ts'
import classes from './calendar.module.css'
import { type CalendarView as View, OF_LABELS, text, VIEW_LABELS } from './text.ts'

const VIEWS = ['month', 'week', 'list'] as const

/** The meetings of a month or a week; what is looked at stands in the address. */
export function CalendarView() {
  const today = useToday()
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const { values, set } = useUrlFilters(['view', 'day', 'of', 'organisationId'])
  const bodies = useQuery(calendarQueries.bodies()).data?.organisations ?? []
  const view: View = VIEWS.find((one) => one === values.view) ?? (phone ? 'list' : 'month')
  const day = parseCivilDate(values.day ?? '') ?? today
  const of = CALENDAR_OF.find((one) => one === values.of) ?? 'mine'
  const span = spanOf(view, day)
  const goTo = (next: string) => set('day', next)
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={classes.bar}>
        <Group gap={6} wrap="nowrap">
          <Button
            variant="default"
            px="xs"
            aria-label={text.previous[view]}
            onClick={() => goTo(stepDay(view, day, -1))}
          >
            <IconChevronLeft aria-hidden size={20} />
          </Button>
          <Button variant="default" onClick={() => goTo(today)}>
            {text.today}
          </Button>
          <Button variant="default" px="xs" aria-label={text.next[view]} onClick={() => goTo(stepDay(view, day, 1))}>
            <IconChevronRight aria-hidden size={20} />
          </Button>
        </Group>
        <NativeSelect
          label={text.view}
          value={view}
          data={VIEWS.map((one) => ({ value: one, label: VIEW_LABELS[one] }))}
          onChange={(event) => set('view', event.currentTarget.value)}
        />
        <NativeSelect
          label={text.of}
          value={of}
          data={CALENDAR_OF.map((one) => ({ value: one, label: OF_LABELS[one] }))}
          onChange={(event) => set('of', event.currentTarget.value)}
        />
        {of === 'unit' && (
          <SearchSelect
            label={text.unit}
            options={bodies.map(({ id, shortName, name, words }) => ({
              value: id,
              label: shortName,
              words: [name, ...words],
            }))}
            value={values.organisationId ?? null}
            onChange={(id) => set('organisationId', id ?? '')}
          />
        )}
      </div>
      <Panel title={span.title} id="span" flush>
        <CalendarBody
          view={view}
          day={day}
          span={span}
          query={{
            from: span.from,
            to: span.to,
            of,
            ...(of === 'unit' && values.organisationId ? { organisationId: values.organisationId } : {}),
          }}
          needsUnit={of === 'unit' && !values.organisationId}
          onDay={goTo}
        />
      </Panel>
    </>
  )
}
