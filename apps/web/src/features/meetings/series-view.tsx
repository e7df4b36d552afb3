import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { paths } from '../../lib/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { MeetingList } from './meeting-list.tsx'
import { RuleList } from './rule-list.tsx'
import { seriesFile, seriesQueries } from './series-api.ts'
import { SeriesForm } from './series-form.tsx'
import { seriesText as text } from './series-text.ts'

/** One series: when it meets, under which regulation, and its meetings. */
export function SeriesView({ id }: { id: string }) {
  const series = useSuspenseQuery(seriesQueries.detail(id)).data
  const [search, setSearch] = useSearchParams()
  const edit = (on: boolean) => setSearch(on ? { edit: '1' } : {}, { replace: true })
  if (search.has('edit') && series.can.edit) return <SeriesForm series={series} onDone={() => edit(false)} />
  const { regulation, rules } = series
  return (
    <>
      <PageHeader
        title={series.name}
        crumbs={[{ label: text.title, to: paths.allSeries() }]}
        lead={`${MEETING_KIND_LABELS[series.kind]}, ${series.owner.shortName}`}
        acts={
          <>
            {rules.length > 0 && <LinkButton to={paths.planYear(id)}>{text.plan}</LinkButton>}
            {series.can.edit && (
              <>
                <LinkButton to={paths.newMeeting(id)} variant="default">
                  {text.newMeeting}
                </LinkButton>
                <Button variant="default" onClick={() => edit(true)}>
                  {text.edit}
                </Button>
              </>
            )}
            <Button
              component="a"
              href={seriesFile(id)}
              download
              variant="default"
              leftSection={<IconCalendarDown aria-hidden size={18} />}
            >
              {text.download}
            </Button>
          </>
        }
      />
      {regulation && (
        <Panel>
          {`${text.regulation}: `}
          <TextLink to={paths.regulation(regulation.id)}>{regulation.title}</TextLink>
        </Panel>
      )}
      <Panel title={text.rules} id="rules" flush={rules.length > 0}>
        {rules.length > 0 ? <RuleList series={series} /> : <EmptyState title={text.noRules} hint={text.noRulesHint} />}
      </Panel>
      <Suspense fallback={<Loading />}>
        <MeetingList query={{ seriesId: id }} emptyHint={rules.length > 0 ? text.noMeetingsHint : text.noRulesHint} />
      </Suspense>
    </>
  )
}
