import type { CalendarMeeting } from '@phoihop/contract/calendars'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { TodayContext } from '../../lib/today.ts'
import { spanOf } from './calendar-days.ts'
import { MonthGrid } from './month-grid.tsx'

afterEach(cleanup)

const meeting: CalendarMeeting = {
  id: 'a',
  title: 'Họp giao ban',
  kind: 'quarterly',
  state: 'planned',
  heldOn: '2017-07-11',
  beginsAt: '07:30',
  endsAt: null,
  mode: null,
  place: null,
  chairName: null,
  host: { id: 'h', name: 'Huyện ủy', shortName: 'Huyện ủy' },
  clashes: [{ id: 'b', title: 'Họp khác', why: 'chair' }],
}

function Calendar() {
  const [day, setDay] = useState('2017-07-31')
  return (
    <TodayContext value="2017-07-03">
      <MonthGrid
        rows={[meeting]}
        specialDays={[{ date: '2017-09-02', name: 'Quốc khánh', working: false }]}
        span={spanOf('month', day)}
        day={day}
        onDay={setDay}
      />
    </TodayContext>
  )
}

const show = () => render(<Calendar />, { wrapper: MemoryRouter })
const focused = () => document.activeElement?.getAttribute('data-day')

test('one day has the keyboard; arrows lead to the next day, also into the next month, and the focus goes along', () => {
  show()
  const stops = screen.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0)
  expect(stops).toHaveLength(1)
  stops[0]?.focus()
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' })
  expect(focused()).toBe('2017-08-01')
  expect(screen.getByRole('grid', { name: 'Tháng 8/2017' })).toBeDefined()
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'PageDown' })
  expect(focused()).toBe('2017-09-01')
  expect(screen.getByRole('gridcell', { name: /^Thứ Bảy 2\/9\/2017, không có họp\. Nghỉ: Quốc khánh/u })).toBeDefined()
})

test('a day says its meetings in words, today is marked, and a clash is told', () => {
  show()
  expect(screen.getByRole('gridcell', { name: 'Thứ Ba 11/7/2017, 1 cuộc họp' }).textContent).toContain('Trùng giờ')
  expect(screen.getByRole('gridcell', { current: 'date' }).getAttribute('data-day')).toBe('2017-07-03')
})
