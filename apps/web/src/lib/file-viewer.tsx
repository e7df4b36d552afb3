import { ActionIcon, Modal } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { fileText as text } from './file-text.ts'
import classes from './file-viewer.module.css'
import { formatBytes } from './format.ts'
import { paths } from './paths.ts'
import { PdfFrame } from './pdf-frame.tsx'

interface FileViewerProps {
  files: readonly FileBrief[]
  first: number
  onClose: () => void
}

/** Photos and PDF at full size, one after the other by the arrow keys or by thumb. */
export default function FileViewer({ files, first, onClose }: FileViewerProps) {
  const [index, setIndex] = useState(first)
  const move = (step: number) => setIndex((now) => Math.min(files.length - 1, Math.max(0, now + step)))
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'ArrowLeft') move(-1)
    if (key === 'ArrowRight') move(1)
  })
  const file = files[index]
  if (!file) return null
  return (
    <Modal opened onClose={onClose} fullScreen title={file.name} classNames={{ body: classes.body ?? '' }}>
      <div className={classes.stage}>
        {file.mediaType === 'application/pdf' ? (
          <PdfFrame key={file.id} id={file.id} name={file.name} />
        ) : (
          <img key={file.id} src={paths.file(file.id)} alt={text.photoOf(file.name)} className={classes.photo} />
        )}
      </div>
      <div className={classes.foot}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text.previous}
          disabled={index === 0}
          onClick={() => move(-1)}
        >
          <IconChevronLeft aria-hidden size={22} />
        </ActionIcon>
        <span role="status">{text.position(index + 1, files.length)}</span>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text.next}
          disabled={index === files.length - 1}
          onClick={() => move(1)}
        >
          <IconChevronRight aria-hidden size={22} />
        </ActionIcon>
        <a href={paths.file(file.id)} download={file.name} className={classes.download}>
          <IconDownload aria-hidden size={18} /> {text.download(formatBytes(file.bytes))}
        </a>
      </div>
    </Modal>
  )
}
