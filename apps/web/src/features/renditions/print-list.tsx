import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { FetchedFile } from '../../lib/fetch-file.ts'
import { DownloadButtons } from './download-buttons.tsx'
import classes from './renditions.module.css'

export interface PrintEntry {
  key: string
  name: string
  hint: string
  fetch: (format: RenditionFormat) => Promise<FetchedFile>
}

/** Papers that can be taken along, each with what it is made of. */
export function PrintList({ entries }: { entries: readonly PrintEntry[] }) {
  return (
    <ul className={classes.prints}>
      {entries.map(({ key, name, hint, fetch }) => (
        <li key={key}>
          <div>
            <b>{name}</b>
            <span className={classes.what}>{hint}</span>
          </div>
          <DownloadButtons what={name} fetch={fetch} />
        </li>
      ))}
    </ul>
  )
}
