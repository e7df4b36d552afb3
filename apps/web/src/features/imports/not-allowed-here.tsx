import { paths } from '../../lib/paths.ts'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { text } from './text.ts'

/** In place of the page, for a post that may not. */
export function NotAllowedHere() {
  return (
    <NotAllowed
      title={text.notAllowed}
      hint={text.notAllowedHint}
      to={paths.organisations()}
      back={text.organisations}
    />
  )
}
