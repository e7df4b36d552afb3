import { Button } from '@mantine/core'
import { IconFileText, IconUpload } from '@tabler/icons-react'
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from 'react'
import { FormAlert } from '../../../ui/form-alert.tsx'
import classes from './file-drop.module.css'
import { readingText } from './reading-text.ts'
import type { Reading } from './use-reading.ts'

const ACCEPTED = '.docx,.pdf,.txt,.edxml,.xml,application/pdf,text/plain'

/** Where a file is dropped or chosen; says how far it is, and why it was refused. */
export function FileDrop({ reading }: { reading: Reading }) {
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const hint = useId()
  const { progress, errors } = reading
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) reading.readFile(file)
  }
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    // the same file chosen again is read again
    event.currentTarget.value = ''
    if (file) reading.readFile(file)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping has no keys; the button inside has
    <div
      className={classes.zone}
      role="group"
      aria-label={readingText.file}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.line}>
        <IconFileText aria-hidden size={28} stroke={1.5} />
        <span id={hint}>{over ? readingText.dropNow : readingText.fileHint}</span>
        <Button
          variant="light"
          leftSection={<IconUpload aria-hidden size={18} />}
          aria-describedby={hint}
          onClick={() => chooser.current?.click()}
        >
          {readingText.chooseFile}
        </Button>
        <input ref={chooser} hidden type="file" accept={ACCEPTED} aria-label={readingText.file} onChange={take} />
      </div>
      {progress && (
        <div className={classes.line}>
          <output>
            {progress.name !== null && progress.percent < 100
              ? readingText.sending(progress.name, progress.percent)
              : readingText.reading}
          </output>
          <progress
            className={classes.progress}
            aria-label={readingText.reading}
            max={100}
            {...(progress.percent < 100 ? { value: progress.percent } : {})}
          />
          <Button variant="default" size="compact-md" onClick={reading.cancel}>
            {readingText.cancel}
          </Button>
        </div>
      )}
      <FormAlert message={errors.file} />
    </div>
  )
}
