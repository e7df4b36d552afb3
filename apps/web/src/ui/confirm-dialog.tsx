import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { FormAlert } from './form-alert.tsx'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  /** what will happen, in one or two sentences */
  message: string
  /** the act, as a verb: "Ban hành", "Xóa dự thảo" */
  confirmLabel: string
  error?: string | null
  busy?: boolean
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before an act that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} centered radius="md">
      <Stack gap="md">
        <Text>{props.message}</Text>
        <FormAlert message={props.error ?? null} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            Để sau
          </Button>
          <Button color={props.danger ? 'danger' : 'brand'} loading={props.busy ?? false} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
