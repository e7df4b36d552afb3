import type { Endpoint } from '@phoihop/contract/endpoint'
import type { Given, TestApp } from './test-app.ts'

/** Who may call an endpoint: for each person of the world (or 'nobody') the status of the answer. */
export interface AccessRow {
  endpoint: Endpoint
  /** makes a fresh input for one call, about something of the district "here" */
  make: (app: TestApp) => Promise<Given>
  expect: Readonly<Record<string, number>>
  /** the id in the path is made by who calls: any is good, as long as nothing has it */
  callersId?: true
}

/** The people of the other district: to them nothing of this one exists. */
export const STRANGERS = [
  'there:secretary',
  'there:leader',
  'there:administrator',
  'there:officer',
  'there:observer',
] as const

/** The same status for all of them. */
export function strangers(status: number): Record<string, number> {
  return Object.fromEntries(STRANGERS.map((who) => [who, status]))
}

/** What an office prepares is there for its secretary alone, until it is sent. */
export const OF_OFFICE_ONLY = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 404,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  'here:officer': 404,
  'here:administrator': 404,
  ...strangers(404),
}

export const nothing = async (): Promise<Given> => ({})
