import { AppError } from './app-error.ts'

/**
 * Refuses a change made on an older version of the row: 409 with the row as it stands now, so that the second person
 * sees both. `read` presents the current row.
 */
export async function checkVersion(
  sent: number,
  row: { version: number },
  read: () => Promise<unknown>,
): Promise<void> {
  if (sent === row.version) return
  throw new AppError('request/stale-version', { current: await read() })
}
