import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The passwords are made at the demo's first start and stand in a file for the owner alone. */
export function demoPassword(email: string): string {
  const file = path.join(process.env.PHOIHOP_DATA_DIR ?? '', 'demo-accounts.json')
  const accounts: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(accounts)) throw new Error('demo-accounts.json is a list')
  for (const account of accounts) if (account?.email === email) return String(account.password)
  throw new Error(`no account ${email}`)
}
