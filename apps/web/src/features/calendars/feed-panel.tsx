import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { calendarQueries, useMakeFeed, useRemoveFeed } from './api.ts'
import classes from './calendar.module.css'
import { text as whole } from './text.ts'

const text = whole.feed

/** The secret address of the own calendar: made, shown once, renewed, ended. */
export function FeedPanel() {
  const { feed } = useSuspenseQuery(calendarQueries.feed()).data
  const [path, setPath] = useState<string | null>(null)
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null)
  const making = useMakeFeed()
  const removing = useRemoveFeed()
  const close = () => setAsking(null)
  const make = () =>
    making.mutate(undefined, {
      onSuccess: (made) => {
        setPath(made.path)
        close()
      },
    })
  const remove = () =>
    removing.mutate(undefined, {
      onSuccess: () => {
        setPath(null)
        close()
        void notify(text.removed)
      },
    })
  const failed = making.error ?? removing.error
  return (
    <Panel title={text.title} id="feed">
      <Text size="sm">{text.lead}</Text>
      <Text size="sm" mt="xs">
        {feed ? text.since(feed.createdAt) : text.none}
      </Text>
      {path !== null && feed && <Address path={path} />}
      <FormAlert message={failed && asking === null ? describeError(failed) : null} />
      <Group gap="xs" mt="sm">
        <Button
          variant={feed ? 'default' : 'filled'}
          loading={making.isPending}
          onClick={() => (feed ? setAsking('renew') : make())}
        >
          {feed ? text.renew : text.make}
        </Button>
        {feed && (
          <Button variant="default" onClick={() => setAsking('remove')}>
            {text.remove}
          </Button>
        )}
      </Group>
      <details className={classes.how}>
        <summary>{text.how}</summary>
        <ul>
          {text.ways.map(([name, way]) => (
            <li key={name}>
              <strong>{name}:</strong> {way}
            </li>
          ))}
        </ul>
        <Text size="sm">{text.delay}</Text>
      </details>
      <ConfirmDialog
        opened={asking !== null}
        title={asking === 'remove' ? text.removeTitle : text.renewTitle}
        message={asking === 'remove' ? text.removeLead : text.renewLead}
        confirmLabel={asking === 'remove' ? text.remove : text.renew}
        danger={asking === 'remove'}
        busy={making.isPending || removing.isPending}
        error={failed ? describeError(failed) : null}
        onConfirm={asking === 'remove' ? remove : make}
        onClose={close}
      />
    </Panel>
  )
}

function Address({ path }: { path: string }) {
  const address = `${window.location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    void notify(text.copied)
  }
  return (
    <Group align="flex-end" gap="xs" mt="sm">
      <TextInput
        label={text.address}
        description={text.once}
        readOnly
        flex="1 1 260px"
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="default" leftSection={<IconCopy aria-hidden size={18} />} onClick={() => void copy()}>
        {text.copy}
      </Button>
    </Group>
  )
}
