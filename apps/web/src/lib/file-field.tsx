import { ActionIcon, Button, Input } from '@mantine/core'
import { IconCamera, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import { type ChangeEvent, useRef } from 'react'
import { formatBytes } from './format.ts'
import classes from './file-field.module.css'
import { fileText } from './file-text.ts'
import type { Upload, Uploads } from './use-uploads.ts'

interface FileFieldProps {
  label: string
  hint: string
  uploads: Uploads
  error: string | undefined
}

/** Photos taken now or files chosen; each shows how far it is. */
export function FileField({ label, hint, uploads, error }: FileFieldProps) {
  const camera = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.add([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  return (
    <Input.Wrapper label={label} description={hint} error={error} labelElement="div">
      <div className={classes.buttons}>
        <Button
          variant="default"
          className={classes.camera ?? ''}
          leftSection={<IconCamera aria-hidden size={18} />}
          onClick={() => camera.current?.click()}
        >
          {fileText.takePhoto}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPaperclip aria-hidden size={18} />}
          onClick={() => chooser.current?.click()}
        >
          {fileText.chooseFiles}
        </Button>
      </div>
      <input
        ref={camera}
        hidden
        type="file"
        accept="image/*"
        capture="environment"
        onChange={take}
        aria-label={fileText.takePhoto}
      />
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        accept={FILE_MEDIA_TYPES.join(',')}
        onChange={take}
        aria-label={fileText.chooseFiles}
      />
      <ul className={classes.list}>
        {uploads.all.map((upload) => (
          <li key={upload.key} className={classes.file}>
            <span className={classes.name}>{upload.name}</span>
            <span
              className={classes.state}
              data-error={upload.error !== null}
              role={upload.error === null ? 'status' : 'alert'}
            >
              {stateOf(upload)}
            </span>
            {upload.file === null && upload.error === null && !upload.waits && (
              <progress className={classes.progress} max={100} value={upload.percent} aria-label={upload.name} />
            )}
            <ActionIcon
              variant="subtle"
              size="lg"
              className={classes.remove ?? ''}
              aria-label={fileText.removeFile(upload.name)}
              onClick={() => uploads.remove(upload.key)}
            >
              <IconTrash aria-hidden size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Input.Wrapper>
  )
}

function stateOf(upload: Upload): string {
  if (upload.error !== null) return upload.error
  if (upload.waits) return fileText.waits
  if (upload.file === null && upload.percent === 0) return fileText.turn
  return upload.file === null ? fileText.uploading(upload.percent) : formatBytes(upload.file.bytes)
}
