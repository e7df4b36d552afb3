import { Button, Group, Stack, Text } from '@mantine/core'
import { notify } from '../../lib/notify.ts'
import classes from './recovery-codes.module.css'
import { text } from './text.ts'
import { useFocusStart } from './use-focus-start.ts'

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const start = useFocusStart()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    void notify(text.copied)
  }
  return (
    <Stack gap="md">
      <Text ref={start} tabIndex={-1}>
        {text.recoveryLead}
      </Text>
      <ul className={classes.codes} aria-label={text.recoveryTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group justify="flex-end" gap="xs">
        {/* plain-http intranets have no clipboard */}
        {typeof navigator.clipboard?.writeText === 'function' && (
          <Button variant="default" onClick={() => void copy()}>
            {text.copy}
          </Button>
        )}
        <Button onClick={onKept}>{text.kept}</Button>
      </Group>
    </Stack>
  )
}
