import { useSuspenseQuery } from '@tanstack/react-query'
import { MeetingForm } from './meeting-form.tsx'
import { seriesQueries } from './series-api.ts'

/** The form for a new meeting of a series. */
export function NewMeetingOfSeries({ seriesId }: { seriesId: string }) {
  const series = useSuspenseQuery(seriesQueries.detail(seriesId)).data
  return <MeetingForm meeting={null} series={series} onDone={() => undefined} />
}
