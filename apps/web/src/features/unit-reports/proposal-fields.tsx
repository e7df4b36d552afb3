import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { newKey } from '../../lib/new-key.ts'
import type { ProposalDraft } from './report-draft.ts'
import { text } from './text.ts'

interface ProposalFieldsProps {
  proposals: readonly ProposalDraft[]
  onChange: (proposals: readonly ProposalDraft[]) => void
}

/** One field for each proposal: each is followed and answered by itself. */
export function ProposalFields({ proposals, onChange }: ProposalFieldsProps) {
  return (
    <Stack gap="xs">
      <Text fw={600}>{text.proposals}</Text>
      <Text size="sm" c="dimmed">
        {text.proposalsHint}
      </Text>
      {proposals.map(({ key, words }, i) => (
        <Group key={key} gap="xs" wrap="nowrap" align="flex-start">
          <Textarea
            aria-label={text.proposal(i + 1)}
            autosize
            minRows={1}
            maxLength={4000}
            value={words}
            style={{ flex: 1 }}
            onChange={(event) => {
              const typed = event.currentTarget.value
              onChange(proposals.map((line) => (line.key === key ? { ...line, words: typed } : line)))
            }}
          />
          <ActionIcon
            variant="subtle"
            color="danger"
            size="lg"
            aria-label={text.dropProposal(i + 1)}
            onClick={() => onChange(proposals.filter((line) => line.key !== key))}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={16} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...proposals, { key: newKey(), id: null, words: '' }])}
      >
        {text.addProposal}
      </Button>
    </Stack>
  )
}
