import { Button, FileInput, Group, Stack } from '@mantine/core'
import type { FormFault } from '@phoihop/contract/renditions'
import { useState } from 'react'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { describeRefusal, useCheckFile } from './api.ts'
import classes from './renditions.module.css'
import { elementName, text } from './text.ts'

const COLUMNS: readonly Column<FormFault>[] = [
  { key: 'element', header: text.element, leading: true, width: '14rem', render: elementName },
  { key: 'fault', header: text.fault, render: (one) => one.message },
]

/** A Word file made elsewhere against the law of its form. */
export function FileCheck() {
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const checking = useCheckFile()
  const { data, error } = checking
  const check = () => {
    setMissing(file === null)
    if (file !== null) checking.mutate(file)
  }
  return (
    <>
      <PageHeader title={text.checkTitle} lead={text.checkLead} />
      <Panel>
        <Stack gap="md">
          <FileInput
            label={text.file}
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            placeholder={text.filePlaceholder}
            clearable
            value={file}
            error={missing ? text.fileMissing : undefined}
            onChange={(chosen) => {
              checking.reset()
              setMissing(false)
              setFile(chosen)
            }}
          />
          <FormAlert message={error ? describeRefusal(error) : null} />
          <Group justify="flex-end">
            <Button loading={checking.isPending} onClick={check}>
              {text.check}
            </Button>
          </Group>
        </Stack>
      </Panel>
      {data && (
        <Panel title={text.checked(data.name)} id="result" flush>
          <p role="status" className={classes.against}>
            {data.faults.length === 0 && `${text.formRight} `}
            {text.against(data.law)}
          </p>
          {data.faults.length > 0 && (
            <DataTable
              caption={text.formWrong(data.faults.length)}
              columns={COLUMNS}
              rows={data.faults}
              rowKey={(one) => `${one.path} ${one.message}`}
            />
          )}
        </Panel>
      )}
    </>
  )
}
