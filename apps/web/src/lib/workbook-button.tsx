import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconTableExport } from '@tabler/icons-react'
import { FormAlert } from '../ui/form-alert.tsx'
import { describeError } from './describe-error.ts'
import { type FetchedFile, saveFile } from './fetch-file.ts'

interface WorkbookButtonProps {
  label: string
  fetchWorkbook: () => Promise<FetchedFile>
}

/** What is shown, as an Excel file; why there is none is said beside the button. */
export function WorkbookButton({ label, fetchWorkbook }: WorkbookButtonProps) {
  const fetching = useMutation({ mutationFn: fetchWorkbook, onSuccess: saveFile, gcTime: 0 })
  return (
    <>
      <Button
        variant="default"
        loading={fetching.isPending}
        leftSection={<IconTableExport aria-hidden size={18} />}
        onClick={() => fetching.mutate()}
      >
        {label}
      </Button>
      <FormAlert message={fetching.error ? describeError(fetching.error) : null} />
    </>
  )
}
