import type { Assignment } from '@phoihop/contract/task-shapes'
import { expect, test } from 'vitest'
import { openActs } from './open-acts.ts'

// the acts the server names, whichever they are: those of a unit that has not acknowledged yet
const can = new Proxy({} as Assignment['can'], { get: (_, name) => name === 'acknowledge' || name === 'return' })
const mark = (act: string, trouble = false) => ({ assignmentId: 'a', act, trouble })

test('with nothing waiting, what the server allows is offered', () => {
  expect(openActs(can, [])).toEqual(['acknowledge', 'return'])
})

test('who acknowledged without a line goes on to report', () => {
  expect(openActs(can, [mark('acknowledge')])).toEqual(['reportProgress', 'reportDone'])
})

test('what was not taken is as if it had not been done', () => {
  expect(openActs(can, [mark('acknowledge', true)])).toEqual(['acknowledge', 'return'])
})

test('who reported it done without a line reports no more', () => {
  expect(openActs(can, [mark('acknowledge'), mark('reportDone')])).toEqual([])
})
