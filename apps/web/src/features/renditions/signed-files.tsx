import { Button, FileInput, Group, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import classes from './renditions.module.css'
import { SignedFileItem } from './signed-file-item.tsx'
import { signedFileQueries, useAddSignedFile } from './signed-files-api.ts'
import filesClasses from './signed-files.module.css'
import { signedText } from './signed-text.ts'

/** The signed PDF of a paper: the record, with what was found in it. */
export function SignedFiles({ paperId }: { paperId: string }) {
  const { rows, can } = useSuspenseQuery(signedFileQueries.list(paperId)).data
  return (
    <Panel title={signedText.title} id="signed">
      <p className={classes.hint}>{rows.length === 0 ? signedText.none : signedText.lead}</p>
      {rows.length > 0 && (
        <ul className={filesClasses.files}>
          {rows.map((row, i) => (
            <SignedFileItem key={row.id} row={row} isRecord={i === 0} />
          ))}
        </ul>
      )}
      {can.add && <AddFile paperId={paperId} />}
    </Panel>
  )
}

function AddFile({ paperId }: { paperId: string }) {
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const adding = useAddSignedFile(paperId)
  const add = () => {
    setMissing(file === null)
    if (file === null) return
    adding.mutate(file, {
      onSuccess: () => {
        setFile(null)
        void notify(signedText.saved)
      },
    })
  }
  return (
    <Stack gap="sm">
      <FileInput
        label={signedText.choose}
        description={signedText.chooseHint}
        accept="application/pdf,.pdf"
        placeholder={signedText.placeholder}
        clearable
        value={file}
        error={missing ? signedText.missing : undefined}
        onChange={(chosen) => {
          adding.reset()
          setMissing(false)
          setFile(chosen)
        }}
      />
      <FormAlert message={adding.error ? describeError(adding.error) : null} />
      <Group justify="flex-end">
        <Button variant="default" loading={adding.isPending} onClick={add}>
          {signedText.add}
        </Button>
      </Group>
    </Stack>
  )
}
