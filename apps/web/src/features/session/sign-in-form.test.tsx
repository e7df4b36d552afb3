import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ERROR_TEXTS } from '../../lib/error-texts.ts'
import { createQueryClient } from '../../lib/query-client.ts'
import { SignInForm } from './sign-in-form.tsx'
import { text } from './text.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(onSignedIn = vi.fn()) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient(() => undefined)}>
        <SignInForm onSignedIn={onSignedIn} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return onSignedIn
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const send = () => fireEvent.submit(screen.getByRole('form'))

test('an empty form is not sent, and each input says what is missing', () => {
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  open()
  send()
  expect(screen.getByText(text.emailMissing)).toBeDefined()
  expect(screen.getByText(text.passwordMissing)).toBeDefined()
  expect(fetched).not.toHaveBeenCalled()
})

test('a wrong password is said in one sentence, and what was typed stays', async () => {
  const body = { code: 'session/wrong-credentials', title: '', status: 401, requestId: 'r' }
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status: 401 }))),
  )
  const onSignedIn = open()
  type(text.email, 'an@huyen.vn')
  type(text.password, 'sai')
  send()
  expect(await screen.findByText(ERROR_TEXTS['session/wrong-credentials'])).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>(text.email).value).toBe('an@huyen.vn')
  expect(onSignedIn).not.toHaveBeenCalled()
})
