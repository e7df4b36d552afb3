import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { text } from './text.ts'

interface StepActsProps {
  onBack?: () => void
  busy?: boolean
  children: ReactNode
  onNext: () => void
}

/** The foot of a step: back, and on. */
export function StepActs({ onBack, busy = false, children, onNext }: StepActsProps) {
  return (
    <Group justify="space-between" gap="xs" mt="md">
      {onBack ? (
        <Button variant="default" onClick={onBack}>
          {text.back}
        </Button>
      ) : (
        <span />
      )}
      <Button loading={busy} onClick={onNext}>
        {children}
      </Button>
    </Group>
  )
}
