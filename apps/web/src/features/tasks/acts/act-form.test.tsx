import { MantineProvider } from '@mantine/core'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ERROR_TEXTS } from '../../../lib/error-texts.ts'
import { createQueryClient } from '../../../lib/query-client.ts'
import { ActForm } from './act-form.tsx'

const none = {
  acknowledge: false,
  reportProgress: false,
  reportDone: false,
  return: false,
  accept: false,
  sendBack: true,
  reassign: false,
  suspend: false,
  resume: false,
  withdraw: false,
  contribute: false,
  noteCoordinated: false,
  noteNotCoordinated: false,
  requestExtension: false,
  takeBackExtension: false,
  approveExtension: false,
  refuseExtension: false,
  correctDeadline: false,
  requestReopen: false,
  reopen: false,
  refuseReopen: false,
  handOn: false,
  takeBack: false,
  correct: false,
}
const assignment: Assignment = {
  id: 'a',
  taskId: 't',
  organisation: { id: 'o', name: 'UBND xã An Phú', shortName: 'UBND xã An Phú' },
  holder: null,
  role: 'lead',
  occurrence: null,
  reviewOn: null,
  handedTo: null,
  coordination: null,
  extensions: { approved: 0, asksFor: null },
  state: 'reported',
  time: 'in-time',
  lateDays: 0,
  deadline: { kind: 'day', words: null, dueOn: '2017-06-30', firstDueOn: null, firstLateDays: 0 },
  percent: 100,
  assignedOn: '2017-06-01',
  acknowledgeBy: '2017-06-05',
  acknowledgedOn: '2017-06-02',
  completedOn: '2017-06-19',
  acceptedOn: null,
  urgedOn: [],
  version: 4,
  className: null,
  responses: [],
  can: none,
  onBehalf: [],
  reopenAskedOn: null,
}

beforeEach(() => {
  localStorage.clear()
  // happy-dom has no fonts; growing text areas listen to them
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function answerWith(status: number, body: unknown) {
  const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

function open(onClose = vi.fn()) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient(() => undefined)}>
        <ActForm act="sendBack" assignment={assignment} wantsPaper={false} onClose={onClose} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return onClose
}

const words = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const send = () => fireEvent.submit(screen.getByRole('form'))

test('a reason is asked for before anything is sent', () => {
  const fetched = answerWith(200, assignment)
  open()
  send()
  expect(screen.getByText(/Chưa ghi nội dung/)).toBeDefined()
  expect(fetched).not.toHaveBeenCalled()
})

test('a refusal stands at its input, the words stay, and the same words go with the same key', async () => {
  const fetched = answerWith(400, { code: 'request/invalid', status: 400, fields: { words: 'tasks/words-missing' } })
  const onClose = open()
  fireEvent.change(words(), { target: { value: 'Bổ sung phương án kinh phí.' } })
  send()
  expect(await screen.findByText(ERROR_TEXTS['tasks/words-missing'])).toBeDefined()
  expect(words().value).toBe('Bổ sung phương án kinh phí.')
  send()
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
  const keys = fetched.mock.calls.map(
    (call: unknown[]) => JSON.stringify(call[1]).match(/"idempotency-key":"([^"]+)"/)?.[1],
  )
  expect(keys[0]).toBe(keys[1])
  expect(onClose).not.toHaveBeenCalled()
})

test('what was sent is forgotten, and the form closes', async () => {
  answerWith(200, { ...assignment, state: 'sent-back', version: 5 })
  const onClose = open()
  fireEvent.change(words(), { target: { value: 'Bổ sung phương án kinh phí.' } })
  expect(localStorage.length).toBe(1)
  send()
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(localStorage.length).toBe(0)
})
