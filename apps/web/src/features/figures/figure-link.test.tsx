import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { FigureLink } from './figure-link.tsx'

afterEach(cleanup)

const open = (count: number) =>
  render(
    <MemoryRouter>
      <FigureLink
        count={count}
        measure="overdue"
        whose="UBND xã An Phú"
        scope={{ period: '2017-Q2', organisationId: 'an-phu' }}
      />
    </MemoryRouter>,
  )

test('a number opens the list it counts', () => {
  open(3)
  const link = screen.getByRole('link', { name: /3 phần việc: quá hạn, UBND xã An Phú/ })
  expect(link.getAttribute('href')).toBe('/tasks?period=2017-Q2&organisationId=an-phu&role=lead&time=overdue')
})

test('nothing opens behind a zero', () => {
  open(0)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('0')).toBeDefined()
})
