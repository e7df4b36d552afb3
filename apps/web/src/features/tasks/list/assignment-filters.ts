import type { AssignmentQuery } from '../api.ts'

/** The filters a list of assignments carries in its address: the same names as in the API. */
export const FILTER_NAMES = [
  'q',
  'period',
  'time',
  'state',
  'role',
  'as',
  'organisationId',
  'localityId',
  'group',
  'conclusionId',
  'regulationId',
  'heldIn',
  'attention',
  'mine',
  'classCode',
  'line',
  'unitIds',
  'force',
  'field',
  'person',
  'waived',
  'urged',
  'order',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type FilterValues = Partial<Record<FilterName, string>>

const CHOICES = {
  time: ['done-in-time', 'done-late', 'done-undated', 'in-time', 'due-soon', 'overdue', 'no-deadline'],
  state: [
    'assigned',
    'acknowledged',
    'in-progress',
    'reported',
    'accepted',
    'returned',
    'sent-back',
    'suspended',
    'withdrawn',
  ],
  role: ['lead', 'coordinating'],
  as: ['then', 'now'],
  group: ['upper', 'commune', 'mass'],
  attention: ['awaiting-check', 'unacknowledged', 'late-acknowledging', 'asks-extension', 'word-due'],
  mine: ['true', 'false'],
  waived: ['true', 'false'],
  force: ['order', 'request', 'must', 'commitment', 'continuing'],
  order: ['urgency', 'due', 'late', 'assigned', 'organisation', 'paper'],
} as const satisfies { [Name in FilterName]?: readonly NonNullable<AssignmentQuery[Name]>[] }

/** Address → query. A value that is none (an old link, a typing error) filters nothing. */
export function toAssignmentQuery(values: FilterValues): AssignmentQuery {
  return {
    ...pick('q', values.q),
    ...pick('period', values.period),
    ...pick('organisationId', values.organisationId),
    ...pick('localityId', values.localityId),
    ...pick('conclusionId', values.conclusionId),
    ...pick('regulationId', values.regulationId),
    ...pick('heldIn', values.heldIn),
    ...pick('time', oneOf(CHOICES.time, values.time)),
    ...pick('state', oneOf(CHOICES.state, values.state)),
    ...pick('role', oneOf(CHOICES.role, values.role)),
    ...pick('as', oneOf(CHOICES.as, values.as)),
    ...pick('group', oneOf(CHOICES.group, values.group)),
    ...pick('attention', oneOf(CHOICES.attention, values.attention)),
    ...pick('mine', oneOf(CHOICES.mine, values.mine)),
    ...pick('classCode', values.classCode),
    ...pick('line', values.line),
    ...pick('unitIds', values.unitIds),
    ...pick('person', values.person),
    ...pick('urged', values.urged),
    ...pick('field', values.field),
    ...pick('force', oneOf(CHOICES.force, values.force)),
    ...pick('waived', oneOf(CHOICES.waived, values.waived)),
    ...pick('order', oneOf(CHOICES.order, values.order)),
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((choice) => choice === value)
}

function pick<Name extends string, T>(name: Name, value: T | undefined): { [key in Name]?: T } {
  // the one key written is the one the type names
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: T }
}
