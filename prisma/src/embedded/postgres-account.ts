import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The account of the system that runs Postgres, when we are root: Postgres refuses to run as root. */
export interface PostgresAccount {
  uid: number
  gid: number
}

/** Null when we are not root: Postgres then runs as ourselves. No account is ever created on the machine. */
export function postgresAccount(): PostgresAccount | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('Không chạy được Postgres kèm sẵn bằng quyền root: máy không có tài khoản postgres hay nobody.')
}

export interface Launch {
  command: string
  args: string[]
  uid?: number
  gid?: number
}

/** How to start a Postgres program as `account`, given the folders it has to reach. */
export function launchAs(account: PostgresAccount | null, command: string, args: string[], folders: string[]): Launch {
  if (account === null) return { command, args }
  if ([path.dirname(command), ...folders].every((folder) => canReach(account, folder))) {
    return { command, args, ...account }
  }
  // A clone under /root or another private folder: only the right to pass through it is lent, not root itself. Postgres
  // asks with access() whether it may run its own programs, which forgets lent rights unless no_setuid_fixup is set.
  const lend = [
    '--inh-caps=-all,+dac_read_search',
    '--ambient-caps=-all,+dac_read_search',
    '--securebits=+no_setuid_fixup',
  ]
  const become = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  return { command: 'setpriv', args: [...become, ...lend, '--', command, ...args] }
}

function canReach(account: PostgresAccount, folder: string): boolean {
  const { uid, gid, mode } = statSync(folder)
  const pass = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  if ((mode & pass) === 0) return false
  const parent = path.dirname(folder)
  return parent === folder || canReach(account, parent)
}
