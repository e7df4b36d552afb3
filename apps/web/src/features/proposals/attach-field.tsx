import { ActionIcon, Button, Group, Input, Text } from '@mantine/core'
import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import { IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { formText } from './form-text.ts'
import type { Attachments } from './use-attachments.ts'

/** Files that go with a proposal or an answer; each goes up at once. */
export function AttachField({ attachments, error }: { attachments: Attachments; error?: string | undefined }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <Input.Wrapper label={formText.files} description={formText.filesHint} error={error} labelElement="div">
      <div style={{ marginTop: 6 }}>
        <Button
          variant="default"
          leftSection={<IconPaperclip aria-hidden size={18} />}
          onClick={() => chooser.current?.click()}
        >
          {formText.chooseFiles}
        </Button>
      </div>
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        accept={FILE_MEDIA_TYPES.join(',')}
        aria-label={formText.chooseFiles}
        onChange={(event) => {
          attachments.add([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {attachments.all.map(({ key, name, says }) => (
        <Group key={key} gap="xs" wrap="nowrap" mt={4}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{`${name} · ${says}`}</Text>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={formText.removeFile(name)}
            onClick={() => attachments.remove(key)}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </Group>
      ))}
    </Input.Wrapper>
  )
}
