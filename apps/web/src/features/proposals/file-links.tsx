import type { FileBrief } from '@phoihop/contract/task-shapes'
import { formatBytes } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** The files that came with a proposal or an answer. */
export function FileLinks({ files }: { files: readonly FileBrief[] }) {
  if (files.length === 0) return null
  return (
    <ul className={classes.plain} aria-label={text.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={paths.file(file.id)} target="_blank" rel="noreferrer">
            {`${file.name} (${formatBytes(file.bytes)})`}
          </a>
        </li>
      ))}
    </ul>
  )
}
