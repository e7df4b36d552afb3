import { Button, Group } from '@mantine/core'

interface SaveActsProps {
  saveLabel: string
  cancelLabel: string
  busy: boolean
  onCancel: () => void
  danger?: boolean
  disabled?: boolean
}

/** The foot of a form: leave it, or send it. */
export function SaveActs({ saveLabel, cancelLabel, busy, onCancel, danger = false, disabled = false }: SaveActsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onCancel}>
        {cancelLabel}
      </Button>
      <Button type="submit" color={danger ? 'red.8' : 'brand'} loading={busy} disabled={disabled}>
        {saveLabel}
      </Button>
    </Group>
  )
}
