import type { SessionView } from '@phoihop/contract/session'
import { paths } from '../lib/paths.ts'

const HOMES: Record<SessionView['home'], string> = {
  'my-work': paths.myWork(),
  conclusions: paths.conclusions(),
  figures: paths.figures(),
  organisations: paths.organisations(),
}

/** The page a post starts with. */
export function homePath(session: SessionView): string {
  return HOMES[session.home]
}
