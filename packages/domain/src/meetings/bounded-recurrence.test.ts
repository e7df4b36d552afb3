import { expect, test } from 'vitest'
import { isBoundedRecurrence } from './bounded-recurrence.ts'

test.each([
  'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2',
  'FREQ=DAILY;BYDAY=MO,FR',
  'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;WKST=MO',
])('%s is looked for', (text) => expect(isBoundedRecurrence(text)).toBe(true))

test.each([
  'FREQ=YEARLY;INTERVAL=-1',
  'FREQ=YEARLY;INTERVAL=0',
  'FREQ=DAILY;BYSETPOS=366',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
  'FREQ=WEEKLY;INTERVAL=52;BYMONTH=2',
  'FREQ=WEEKLY;BYMONTHDAY=31',
  'FREQ=HOURLY',
  'FREQ=YEARLY;BYEASTER=1',
  'FREQ=MONTHLY;BYMONTH=13',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-99',
  'FREQ=MONTHLY;FREQ=DAILY',
  'FREQ=MONTHLY;COUNT=3',
  'FREQ=MONTHLY;BYDAY',
  'INTERVAL=1',
])('%s is refused', (text) => expect(isBoundedRecurrence(text)).toBe(false))
