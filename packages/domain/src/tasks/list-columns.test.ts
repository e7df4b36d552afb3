import { expect, test } from 'vitest'
import { parseColumns, USUAL_COLUMNS } from './list-columns.ts'

test.each([
  ['late,organisation', ['task', 'organisation', 'late']],
  ['task,state,none', ['task', 'state']],
  ['', USUAL_COLUMNS],
  [undefined, USUAL_COLUMNS],
])('columns %o stand as %o', (text, columns) => expect(parseColumns(text)).toEqual(columns))
