import { Box } from '@mantine/core'
import type { SessionView } from '@phoihop/contract/session'
import { FormAlert } from '../../ui/form-alert.tsx'
import { text } from './text.ts'

/** What has to be set up before anything else. */
export function DutyNotice({ duty }: { duty: SessionView['duty'] }) {
  if (duty === null) return null
  return (
    <Box mb="md">
      <FormAlert message={duty === 'change-password' ? text.dutyPassword : text.dutyFactor} />
    </Box>
  )
}
