import type { FileBrief } from '@phoihop/contract/task-shapes'
import { IconFileText, IconFileTypePdf } from '@tabler/icons-react'
import { lazy, type MouseEvent, Suspense, useState } from 'react'
import { formatBytes } from './format.ts'
import { paths } from './paths.ts'
import classes from './attached-files.module.css'
import { fileText } from './file-text.ts'

const FileViewer = lazy(() => import('./file-viewer.tsx'))

/** Files that go with something said; photos show themselves, photos and PDF open in the page. */
export function AttachedFiles({ files }: { files: readonly FileBrief[] }) {
  const [shown, setShown] = useState<number | null>(null)
  if (files.length === 0) return null
  const views = files.filter(isViewable)
  const open = (file: FileBrief) => (event: MouseEvent) => {
    // in a tab of its own for who asks for that
    if (!isViewable(file) || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    setShown(views.indexOf(file))
  }
  return (
    <>
      <ul className={classes.list} aria-label={fileText.attached}>
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={paths.file(file.id)}
              className={classes.file}
              target="_blank"
              rel="noreferrer"
              aria-haspopup={isViewable(file) ? 'dialog' : undefined}
              onClick={open(file)}
            >
              <Look file={file} />
              <span>
                <span className={classes.name}>{file.name}</span>
                <span className={classes.size}>{formatBytes(file.bytes)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown !== null && (
        <Suspense fallback={null}>
          <FileViewer files={views} first={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </>
  )
}

function Look({ file }: { file: FileBrief }) {
  if (file.mediaType.startsWith('image/'))
    return <img src={paths.file(file.id)} alt="" loading="lazy" className={classes.photo} />
  const Shape = file.mediaType === 'application/pdf' ? IconFileTypePdf : IconFileText
  return <Shape aria-hidden size={28} stroke={1.5} />
}

/** What the browser shows by itself and safely; the rest is downloaded. */
function isViewable({ mediaType }: FileBrief): boolean {
  return mediaType.startsWith('image/') || mediaType === 'application/pdf'
}
