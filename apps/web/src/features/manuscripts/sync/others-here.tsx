import { IconUsers } from '@tabler/icons-react'
import { text } from '../text.ts'
import classes from './save-status.module.css'
import type { Other } from './sync-status.ts'

/** Who else has this paper open, and who of them is writing just now. */
export function OthersHere({ others }: { others: readonly Other[] }) {
  const names = (writing: boolean) =>
    others
      .filter((one) => one.writing === writing)
      .map((one) => one.personName)
      .join(', ')
  const said = [
    ...(names(true) ? [text.writing(names(true))] : []),
    ...(names(false) ? [text.here(names(false))] : []),
  ].join('; ')
  return (
    <output className={classes.status}>
      {said !== '' && (
        <>
          <IconUsers size={18} aria-hidden />
          {said}
        </>
      )}
    </output>
  )
}
