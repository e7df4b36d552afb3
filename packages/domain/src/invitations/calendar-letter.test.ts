import { expect, test } from 'vitest'
import { calendarLetter } from './calendar-letter.ts'

const meeting = {
  id: '01890000-0000-7000-8000-000000000001',
  sequence: 2,
  title: 'Họp giao ban quý II; các xã, thị trấn',
  heldOn: '2017-07-11',
  beginsAt: '08:00',
  endsAt: null,
  place: 'Phòng họp số 1',
  description: 'Chủ trì: Bí thư\nMời đọc trước báo cáo',
  url: 'https://phoihop.example/meetings/1',
  organizer: 'Văn phòng "Huyện ủy"',
  organizerEmail: 'vphu@phoihop.example',
  attendee: { name: 'Trần Thị Ví Dụ', email: 'canbo@songmo.example' },
  now: new Date('2017-06-20T03:00:00Z'),
}
const unfold = (text: string) => text.replaceAll('\r\n ', '')

test('an invitation says its hours in UTC, keeps its UID and escapes its words', () => {
  const text = unfold(calendarLetter('REQUEST', meeting))
  expect(text).toContain('METHOD:REQUEST\r\n')
  expect(text).toContain('UID:01890000-0000-7000-8000-000000000001\r\n')
  expect(text).toContain('SEQUENCE:2\r\n')
  expect(text).toContain('DTSTART:20170711T010000Z\r\nDTEND:20170711T030000Z\r\n')
  expect(text).toContain('SUMMARY:Họp giao ban quý II\\; các xã\\, thị trấn\r\n')
  expect(text).toContain('DESCRIPTION:Chủ trì: Bí thư\\nMời đọc trước báo cáo\r\n')
  expect(text).toContain('ORGANIZER;CN="Văn phòng  Huyện ủy ":mailto:vphu@phoihop.example\r\n')
})

test('no line is longer than 75 bytes, and no letter is cut in two', () => {
  const text = calendarLetter('CANCEL', { ...meeting, title: 'Ễ'.repeat(200) })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfold(text)).toContain('Ễ'.repeat(200))
  expect(text).toContain('STATUS:CANCELLED')
})

test('a meeting without an hour takes the whole day', () => {
  expect(calendarLetter('REQUEST', { ...meeting, beginsAt: null })).toContain('DTSTART;VALUE=DATE:20170711\r\n')
})
