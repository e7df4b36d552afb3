import { Button } from '@mantine/core'
import type { Delivery } from '@phoihop/contract/deliveries'
import { IconMailCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useReceive } from './api.ts'
import classes from './own-delivery.module.css'
import { CONTENT_LABELS, text } from './text.ts'

interface OwnDeliveryProps {
  paperId: string
  delivery: Delivery
  receives: boolean
}

/** What the own body was sent; seeing it here is opening it, acknowledging is a press. */
export function OwnDelivery({ paperId, delivery, receives }: OwnDeliveryProps) {
  const { open, acknowledge } = useReceive()
  const { mutate } = open
  const unopened = receives && delivery.openedAt === null
  const { id } = delivery
  // outside React: the server is told that the paper stands on a screen
  useEffect(() => {
    if (unopened) mutate(id)
  }, [unopened, id, mutate])
  const { acknowledgedBy, acknowledgedAt } = delivery
  return (
    <Panel>
      <div className={classes.own}>
        <span>{text.received(formatInstant(delivery.sentAt), CONTENT_LABELS[delivery.content])}</span>
        {delivery.content === 'excerpt' && (
          <TextLink to={paths.rendition(paperId, delivery.organisation.id)}>{text.openExcerpt}</TextLink>
        )}
        {acknowledgedBy !== null && acknowledgedAt !== null ? (
          <span>{text.acknowledgedBy(acknowledgedBy, formatInstant(acknowledgedAt))}</span>
        ) : (
          receives && (
            <Button
              leftSection={<IconMailCheck aria-hidden size={18} />}
              loading={acknowledge.isPending}
              onClick={() => acknowledge.mutate(id)}
            >
              {text.acknowledge}
            </Button>
          )
        )}
      </div>
      <FormAlert message={acknowledge.error ? describeError(acknowledge.error) : null} />
    </Panel>
  )
}
