import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import { paths } from '../lib/paths.ts'
import { TabsNav } from '../ui/tabs-nav.tsx'
import { text } from './text.ts'

const TABS = [
  { label: 'Lịch họp', to: paths.calendar() },
  { label: 'Cuộc họp', to: paths.meetings() },
  { label: 'Loạt giao ban', to: paths.allSeries() },
  { label: 'Quy chế', to: paths.regulations() },
]

/** A page of the group Họp: on the phone its sisters are tabs above it, since the bar has no room for all. */
export function MeetingGroup({ children }: { children: ReactNode }) {
  return (
    <>
      <Box hiddenFrom="sm">
        <TabsNav label={text.groupTabs} tabs={TABS} />
      </Box>
      {children}
    </>
  )
}
