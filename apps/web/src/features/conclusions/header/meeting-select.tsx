import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../../lib/format.ts'
import { conclusionQueries } from '../api.ts'
import { entryText } from '../enter/entry-text.ts'

interface MeetingSelectProps {
  value: string | null
  onChange: (id: string | null) => void
  error: string | undefined
}

/** The meeting the paper concludes, searched on the server. */
export function MeetingSelect({ value, onChange, error }: MeetingSelectProps) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 300)
  const chosen = useQuery({ ...conclusionQueries.meeting(value ?? ''), enabled: value !== null }).data
  const label = (meeting: { title: string; heldOn: string }) => `${formatDay(meeting.heldOn)} – ${meeting.title}`
  const isChosenLabel = chosen !== undefined && asked === label(chosen)
  const found = useQuery(conclusionQueries.meetings(isChosenLabel ? '' : asked.trim())).data?.rows ?? []
  const rows = chosen && !found.some((one) => one.id === chosen.id) ? [...found, chosen] : found
  return (
    <Select
      label={entryText.meeting}
      description={entryText.meetingHint}
      placeholder={entryText.searchMeeting}
      value={value}
      onChange={onChange}
      onSearchChange={setSearch}
      data={rows.map((meeting) => ({ value: meeting.id, label: label(meeting) }))}
      // the server has filtered
      filter={({ options }) => options}
      error={error}
      nothingFoundMessage={entryText.nothingFound}
      searchable
      clearable
      autoComplete="off"
    />
  )
}
