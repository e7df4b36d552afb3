import { ERROR_TEXTS } from '../../lib/error-texts.ts'
import { paths } from '../../lib/paths.ts'
import { NotAllowed as NotAllowedPage } from '../../ui/not-allowed.tsx'
import { text } from './text.ts'

interface NotAllowedProps {
  title?: string
  hint?: string
  to?: string
}

/** The page is not for the post in use. */
export function NotAllowed({
  title = text.notAllowed,
  hint = ERROR_TEXTS['request/not-allowed'],
  to = paths.conclusions(),
}: NotAllowedProps) {
  return <NotAllowedPage title={title} hint={hint} to={to} back={text.back} />
}
