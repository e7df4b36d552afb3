import { Button } from '@mantine/core'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { IconListDetails, IconTransform } from '@tabler/icons-react'
import { fetchFile } from '../../../lib/fetch-file.ts'
import { WorkbookButton } from '../../../lib/workbook-button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { MatrixQuery } from '../api.ts'
import { matrixText } from './matrix-text.ts'
import { PrintButton } from '../../../ui/print-button.tsx'

interface MatrixActsProps {
  query: MatrixQuery
  turned: boolean
  listPath: string
  onTurn: () => void
}

/** Turn the table, take it along, or look at the same work as a list. */
export function MatrixActs({ query, turned, listPath, onTurn }: MatrixActsProps) {
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
      <PrintButton label={matrixText.print} />
      <WorkbookButton
        label={matrixText.workbook}
        fetchWorkbook={() =>
          fetchFile(matrixApi.workbook, { query: { ...query, ...(turned ? { turned: 'true' } : {}) } })
        }
      />
    </>
  )
}
