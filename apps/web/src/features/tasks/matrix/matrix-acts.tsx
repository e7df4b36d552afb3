import { Button } from '@mantine/core'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { useMutation } from '@tanstack/react-query'
import { IconListDetails, IconPrinter, IconTableExport, IconTransform } from '@tabler/icons-react'
import { describeError } from '../../../lib/describe-error.ts'
import { fetchFile, saveFile } from '../../../lib/fetch-file.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { MatrixQuery } from '../api.ts'
import { matrixText } from './matrix-text.ts'

interface MatrixActsProps {
  query: MatrixQuery
  turned: boolean
  listPath: string
  onTurn: () => void
}

/** Turn the table, take it along, or look at the same work as a list. */
export function MatrixActs({ query, turned, listPath, onTurn }: MatrixActsProps) {
  const fetching = useMutation({
    mutationFn: () => fetchFile(matrixApi.workbook, { query: { ...query, ...(turned ? { turned: 'true' } : {}) } }),
    onSuccess: saveFile,
    gcTime: 0,
  })
  return (
    <>
      <LinkButton to={listPath} variant="default" leftSection={<IconListDetails aria-hidden size={18} />}>
        {matrixText.list}
      </LinkButton>
      <Button
        variant="default"
        aria-pressed={turned}
        leftSection={<IconTransform aria-hidden size={18} />}
        onClick={onTurn}
      >
        {matrixText.turn}
      </Button>
      <Button
        visibleFrom="sm"
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {matrixText.print}
      </Button>
      <Button
        variant="default"
        loading={fetching.isPending}
        leftSection={<IconTableExport aria-hidden size={18} />}
        onClick={() => fetching.mutate()}
      >
        {matrixText.workbook}
      </Button>
      <FormAlert message={fetching.error ? describeError(fetching.error) : null} />
    </>
  )
}
