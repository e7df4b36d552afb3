import { Button, Group, Stack, Text } from '@mantine/core'
import { differencesOf, type ReportDraft } from './report-draft.ts'
import classes from './report-page.module.css'
import { PART_LABELS, text } from './text.ts'

interface FilledDifferencesProps {
  draft: ReportDraft
  filled: ReportDraft
  onTake: () => void
  onClose: () => void
}

/** What a filled form says that the report does not, side by side. */
export function FilledDifferences({ draft, filled, onTake, onClose }: FilledDifferencesProps) {
  const differences = differencesOf(draft, filled)
  if (differences.length === 0) return <Text>{text.filledSame}</Text>
  return (
    <Stack gap="md">
      {differences.map(({ part, was, now }) => (
        <section key={part}>
          <Text fw={600}>{part === 'proposals' ? text.proposals : PART_LABELS[part]}</Text>
          <div className={classes.compared}>
            <div>
              <small>{text.filledWas}</small>
              <p>{was || text.filledNone}</p>
            </div>
            <div>
              <small>{text.filledNow}</small>
              <p>{now || text.filledNone}</p>
            </div>
          </div>
        </section>
      ))}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button onClick={onTake}>{text.filledTake}</Button>
      </Group>
    </Stack>
  )
}
