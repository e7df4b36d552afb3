import { Button, Group } from '@mantine/core'
import type { Meeting } from '@phoihop/contract/meetings'
import { formatDay, formatText } from '../../lib/format.ts'
import { Facts } from '../../ui/facts.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { text } from './text.ts'

/** Another person saved first: shows that version beside what is typed, and lets one choose. */
export function ChangedMeeting({ theirs, onSettle }: { theirs: Meeting; onSettle: (mine: boolean) => void }) {
  return (
    <Panel>
      <FormAlert message={text.stale} />
      <Facts
        facts={[
          { label: text.title, value: theirs.title },
          { label: text.heldOn, value: formatDay(theirs.heldOn) },
          { label: text.chair, value: formatText(theirs.chairName) },
          { label: text.place, value: formatText(theirs.place) },
          { label: text.summary, value: formatText(theirs.summary) },
          { label: text.attendees, value: String(theirs.attendees.length) },
        ]}
      />
      <Group gap="xs" mt="md">
        <Button variant="default" onClick={() => onSettle(false)}>
          {text.useTheirs}
        </Button>
        <Button onClick={() => onSettle(true)}>{text.useMine}</Button>
      </Group>
    </Panel>
  )
}
