import { Button, Group } from '@mantine/core'
import { wantToasts } from '../lib/notify.ts'

interface Act {
  label: string
  run: () => void
}

/** Says in passing that something was done, with one act: to take it back. The toasts are loaded at the first use. */
export async function notifyWithAct(message: string, act: Act): Promise<void> {
  wantToasts()
  const { notifications } = await import('@mantine/notifications')
  const id = notifications.show({
    withBorder: true,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          variant="light"
          size="compact-md"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            act.run()
          }}
        >
          {act.label}
        </Button>
      </Group>
    ),
  })
}
