import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { IconCopy } from '@tabler/icons-react'
import { useEffect } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useShowLink } from './api.ts'
import { text } from './text.ts'

/** The link of one guest, to be handed over where mail does not reach. */
export function GuestLink({ seat }: { seat: SeatRow }) {
  const { mutate, data, error } = useShowLink()
  const { id } = seat
  // outside React: asking for it is an act that the trail keeps
  useEffect(() => mutate(id), [id, mutate])
  const url = data?.url ?? ''
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    void notify(text.linkCopied)
  }
  return (
    <Stack gap="md">
      <Text>{text.linkLead(seat.name ?? seat.post)}</Text>
      <FormAlert message={error ? describeError(error) : null} />
      <Group align="flex-end" gap="xs">
        <TextInput
          label={text.link}
          readOnly
          flex="1 1 260px"
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          variant="default"
          leftSection={<IconCopy aria-hidden size={18} />}
          disabled={url === ''}
          onClick={() => void copy()}
        >
          {text.copyLink}
        </Button>
      </Group>
    </Stack>
  )
}
