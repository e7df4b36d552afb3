import { Stack, Text, TextInput } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { useEffect } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useShowLink } from './api.ts'
import { text } from './text.ts'

/** The link of one guest, to be handed over where mail does not reach. */
export function GuestLink({ seat }: { seat: SeatRow }) {
  const { mutate, data, error } = useShowLink()
  const { id } = seat
  // outside React: asking for it is an act that the trail keeps
  useEffect(() => mutate(id), [id, mutate])
  return (
    <Stack gap="md">
      <Text>{text.linkLead(seat.name ?? seat.post)}</Text>
      <FormAlert message={error ? describeError(error) : null} />
      <TextInput label={text.link} readOnly value={data?.url ?? ''} onFocus={(event) => event.currentTarget.select()} />
    </Stack>
  )
}
