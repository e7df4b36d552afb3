import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import type { MailRow } from '@phoihop/contract/settings'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useShowLink } from './api.ts'
import { text } from './text.ts'

/** The link of one mail, asked for by a click of its own: the look is written into the trail. */
export function ShownLink({ mail }: { mail: MailRow }) {
  const showing = useShowLink()
  const link = showing.data
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url)
    void notify(text.copied)
  }
  return (
    <Stack gap="md">
      <Text>{text.linkLead(mail.person.fullName)}</Text>
      <FormAlert message={showing.isError ? describeError(showing.error) : null} />
      {link ? (
        <>
          <Textarea label={text.link} readOnly autosize value={link.url} onFocus={(event) => event.target.select()} />
          <Text size="sm">{text.until(formatInstant(link.expiresAt))}</Text>
          {typeof navigator.clipboard?.writeText === 'function' && (
            <Group justify="flex-end">
              <Button onClick={() => void copy(link.url)}>{text.copy}</Button>
            </Group>
          )}
        </>
      ) : (
        <Group justify="flex-end">
          <Button loading={showing.isPending} onClick={() => showing.mutate(mail.id)}>
            {text.show}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
