import { ActionIcon, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { text } from '../text.ts'

const SHOWN = 12

/** The first letters of the text's hash, the whole by one press. */
export function CopyHash({ hash }: { hash: string }) {
  return (
    <CopyButton value={hash}>
      {({ copied, copy }) => (
        <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
          <code title={hash}>{`${hash.slice(0, SHOWN)}…`}</code>
          <ActionIcon variant="subtle" size={26} aria-label={copied ? text.copied : text.copyHash} onClick={copy}>
            {copied ? <IconCheck aria-hidden size={16} /> : <IconCopy aria-hidden size={16} />}
          </ActionIcon>
        </span>
      )}
    </CopyButton>
  )
}
