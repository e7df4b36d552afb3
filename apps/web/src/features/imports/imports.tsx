import { Button, FileInput, Group, SegmentedControl, Stack } from '@mantine/core'
import type { ImportReport } from '@phoihop/contract/imports'
import { type Sheet, SHEETS } from '@phoihop/domain/imports/sheet-columns'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatNumber } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { exportPath, templatePath, useCheckFile, useImportFile } from './api.ts'
import { ImportResult } from './import-result.tsx'
import { SHEET_LABELS, text } from './text.ts'

/** Many bodies or people at once: a file is checked, every wrong cell is named, and only then it is taken in. */
export function Imports() {
  const { values, set } = useUrlFilters(['sheet'])
  const sheet: Sheet = SHEETS.find((one) => one === values.sheet) ?? 'organisations'
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const checking = useCheckFile()
  const importing = useImportFile()
  const onceKey = useOnceKey()
  const begin = () => {
    setReport(null)
    setFailure(null)
    setMissing(false)
  }
  const check = () => {
    begin()
    if (file === null) return setMissing(true)
    checking.mutate({ sheet, file }, { onSuccess: setReport, onError: (error) => setFailure(describeError(error)) })
  }
  const carryOut = () => {
    if (file === null) return
    const idempotencyKey = onceKey.keyFor([sheet, file.name, file.size, file.lastModified])
    importing.mutate(
      { sheet, file, idempotencyKey },
      {
        onSuccess: (done) => {
          onceKey.done()
          begin()
          setFile(null)
          void notify(text.done(formatNumber(done.creates), formatNumber(done.changes)))
        },
        onError: (error) => setFailure(describeError(error)),
      },
    )
  }
  return (
    <>
      <PageHeader
        title={text.title}
        crumbs={[{ label: text.organisations, to: paths.organisations() }]}
        lead={text.lead}
      />
      <Panel>
        <Stack gap="md">
          <SegmentedControl
            aria-label={text.what}
            value={sheet}
            data={SHEETS.map((one) => ({ value: one, label: SHEET_LABELS[one] }))}
            style={{ alignSelf: 'flex-start' }}
            onChange={(value) => {
              begin()
              set('sheet', value === 'organisations' ? '' : value)
            }}
          />
          <div>
            <p style={{ margin: '0 0 8px' }}>{text.filesLead}</p>
            <Group gap="xs">
              <Download href={templatePath(sheet)} label={text.template} />
              <Download href={exportPath(sheet)} label={text.export} />
            </Group>
          </div>
          <FileInput
            label={text.choose}
            description={text.chooseHint}
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            placeholder={text.choosePlaceholder}
            clearable
            value={file}
            error={missing ? text.missing : undefined}
            onChange={(chosen) => {
              begin()
              setFile(chosen)
            }}
          />
          <FormAlert message={failure} />
          <Group justify="flex-end">
            <Button loading={checking.isPending} onClick={check}>
              {text.check}
            </Button>
          </Group>
        </Stack>
      </Panel>
      {report && <ImportResult sheet={sheet} report={report} busy={importing.isPending} onCarryOut={carryOut} />}
    </>
  )
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <Button component="a" href={href} download variant="default" leftSection={<IconDownload aria-hidden size={16} />}>
      {label}
    </Button>
  )
}
