import { expect, test } from 'vitest'
import { type FormEntry, type FormFacts, planRow } from './plan-row.ts'

const BLANK: FormEntry = { status: '', percent: '', result: '', number: '', numberOn: '', until: '', reason: '' }
const FACTS: FormFacts = {
  state: 'in-progress',
  percent: 20,
  wantsPaper: false,
  dueOn: '2017-06-14',
  extensionWaits: false,
  today: '2017-06-20',
}
const plan = (entry: Partial<FormEntry>, facts: Partial<FormFacts> = {}) =>
  planRow({ ...BLANK, ...entry }, { ...FACTS, ...facts })

test('a row left empty is no act and no fault', () => expect(plan({})).toEqual({ acts: [], faults: [] }))

test.each<[Partial<FormEntry>, Partial<FormFacts>, string[]]>([
  [{ status: 'Đang thực hiện', percent: '50 %', result: 'Đã rà soát 3 thôn' }, {}, ['report-progress']],
  [{ status: 'đã hoàn thành', result: 'Xong', number: '12/BC-UBND', numberOn: '19/6/2017' }, {}, ['report-done']],
  [{ percent: '100' }, {}, ['report-done']],
  [{ status: 'Đã làm xong.', percent: '100' }, {}, ['report-done']],
  [{ status: 'Đã hoàn thành' }, { state: 'assigned' }, ['acknowledge', 'report-done']],
  [{ until: '30/6/2017', reason: 'Chờ kinh phí' }, {}, ['request-extension']],
  [
    { percent: '40', result: 'Đang làm', until: '30/6/2017', reason: 'Chờ kinh phí' },
    {},
    ['report-progress', 'request-extension'],
  ],
  [{ status: 'Chưa thực hiện' }, {}, []],
])('%o (%o) becomes %o', (entry, facts, acts) => {
  expect(plan(entry, facts)).toMatchObject({ acts: acts.map((act) => ({ act })), faults: [] })
})

test.each<[Partial<FormEntry>, Partial<FormFacts>, string]>([
  [{ result: 'Xong' }, { state: 'accepted' }, 'closed'],
  [{ status: 'không biết' }, {}, 'status-unclear'],
  [{ status: 'xong một nửa', result: 'x' }, {}, 'status-unclear'],
  [{ status: 'Hoàn thành 50 %', result: 'x' }, {}, 'status-unclear'],
  [{ status: 'Đã hoàn thành', percent: '50', result: 'x' }, {}, 'status-unclear'],
  [{ percent: '120' }, {}, 'percent-unclear'],
  [{ percent: 'nửa' }, {}, 'percent-unclear'],
  [{ percent: '30' }, {}, 'result-missing'],
  [{ status: 'Đã hoàn thành' }, { wantsPaper: true }, 'paper-missing'],
  [{ status: 'Đã hoàn thành', numberOn: '32/1/2017' }, {}, 'number-day-unclear'],
  [{ until: '31/2/2017', reason: 'x' }, {}, 'until-unclear'],
  [{ until: '15/6/2017', reason: 'x' }, {}, 'until-not-later'],
  [{ until: '30/6/2017', reason: 'x' }, { dueOn: null }, 'without-deadline'],
  [{ until: '30/6/2017' }, {}, 'reason-missing'],
  [{ status: 'Xong', until: '30/6/2017', reason: 'x' }, {}, 'done-and-extension'],
  [{ until: '30/6/2017', reason: 'x' }, { extensionWaits: true }, 'extension-waiting'],
])('%o (%o) is refused: %s', (entry, facts, fault) => {
  expect(plan(entry, facts)).toEqual({ acts: [], faults: [fault] })
})

test('a fault in one part keeps the whole row from being taken', () => {
  expect(plan({ percent: '40', result: 'Đang làm', until: 'mai', reason: 'x' })).toEqual({
    acts: [],
    faults: ['until-unclear'],
  })
})
