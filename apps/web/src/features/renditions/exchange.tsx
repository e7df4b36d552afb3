import { Button } from '@mantine/core'
import { EXCHANGE_FORMATS, renditionsApi, type ExchangeFormat } from '@phoihop/contract/renditions'
import { IconPackageExport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { fetchFile, saveFile } from '../../lib/fetch-file.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { describeRefusal } from './api.ts'
import classes from './renditions.module.css'
import { EXCHANGE_LABELS, text } from './text.ts'

/** The paper for other systems. */
export function Exchange({ paperId }: { paperId: string }) {
  const fetching = useMutation({
    mutationFn: (format: ExchangeFormat) =>
      fetchFile(renditionsApi.exchange, { params: { id: paperId }, query: { format } }),
    onSuccess: saveFile,
    gcTime: 0,
  })
  return (
    <Panel title={text.exchange} id="exchange">
      <p className={classes.hint}>{text.exchangeHint}</p>
      <div className={classes.downloads}>
        {EXCHANGE_FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconPackageExport aria-hidden size={18} />}
            loading={fetching.isPending && fetching.variables === format}
            onClick={() => fetching.mutate(format)}
          >
            {EXCHANGE_LABELS[format]}
          </Button>
        ))}
      </div>
      <FormAlert message={fetching.error ? describeRefusal(fetching.error) : null} />
    </Panel>
  )
}
