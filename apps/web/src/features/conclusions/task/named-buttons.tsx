import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { AddressKey } from './address-key.ts'

interface NamedButtonsProps {
  words: string
  named: readonly { key: AddressKey; label: string }[]
  onTake: (key: AddressKey) => void
}

/** Names that stand in the sentence, each taken by one press. */
export function NamedButtons({ words, named, onTake }: NamedButtonsProps) {
  if (named.length === 0) return null
  return (
    <Group gap={6}>
      <Text size="xs" c="dimmed">
        {words}
      </Text>
      {named.map(({ key, label }) => (
        <Button
          key={key}
          variant="light"
          size="compact-sm"
          leftSection={<IconPlus aria-hidden size={14} />}
          onClick={() => onTake(key)}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
