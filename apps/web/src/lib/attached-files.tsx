import type { FileBrief } from '@phoihop/contract/task-shapes'
import { IconFileText } from '@tabler/icons-react'
import { formatBytes } from './format.ts'
import { paths } from './paths.ts'
import classes from './attached-files.module.css'
import { fileText } from './file-text.ts'

/** Files that go with something said; photos show themselves. */
export function AttachedFiles({ files }: { files: readonly FileBrief[] }) {
  if (files.length === 0) return null
  return (
    <ul className={classes.list} aria-label={fileText.attached}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={paths.file(file.id)} className={classes.file} target="_blank" rel="noreferrer">
            {file.mediaType.startsWith('image/') ? (
              <img src={paths.file(file.id)} alt="" loading="lazy" className={classes.photo} />
            ) : (
              <IconFileText aria-hidden size={28} stroke={1.5} />
            )}
            <span>
              <span className={classes.name}>{file.name}</span>
              <span className={classes.size}>{formatBytes(file.bytes)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
