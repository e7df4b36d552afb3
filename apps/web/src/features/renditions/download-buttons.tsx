import { Button } from '@mantine/core'
import type { RenditionFormat } from '@phoihop/contract/renditions'
import { useMutation } from '@tanstack/react-query'
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { type FetchedFile, saveFile } from '../../lib/fetch-file.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { describeRefusal } from './api.ts'
import classes from './renditions.module.css'
import { text } from './text.ts'

interface DownloadButtonsProps {
  fetch: (format: RenditionFormat) => Promise<FetchedFile>
  /** what is printed, where several stand beside each other */
  what?: string
}

/** The same paper for Word and as PDF; a refusal is said in its place. */
export function DownloadButtons({ fetch, what }: DownloadButtonsProps) {
  const fetching = useMutation({ mutationFn: fetch, onSuccess: saveFile, gcTime: 0 })
  const buttons = [
    { format: 'docx', label: text.docx, Icon: IconFileTypeDocx },
    { format: 'pdf', label: text.pdf, Icon: IconFileTypePdf },
  ] as const
  return (
    <div className={classes.downloads}>
      {buttons.map(({ format, label, Icon }) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon aria-hidden size={18} />}
          aria-label={what ? `${label}: ${what}` : undefined}
          loading={fetching.isPending && fetching.variables === format}
          onClick={() => fetching.mutate(format)}
        >
          {label}
        </Button>
      ))}
      <FormAlert message={fetching.error ? describeRefusal(fetching.error) : null} />
    </div>
  )
}
