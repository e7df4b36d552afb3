import type { SeriesRuleEntry } from '@phoihop/contract/meeting-series'

export type RuleDraft = Omit<SeriesRuleEntry, 'place' | 'lines'> & { key: string; place: string; lines: string[] }

const BLANK: Omit<RuleDraft, 'key'> = {
  id: null,
  kind: 'quarterly',
  mode: 'online',
  recurrence: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2TU',
  covers: 'quarter',
  lines: [],
  title: 'Họp giao ban {kỳ}',
  beginsAt: '07:30',
  endsAt: '11:00',
  place: '',
  validFrom: null,
  validTo: null,
}

/** The usual ways offices meet: chosen, then mended; nobody writes a rule from nothing. */
export const RULE_PRESETS: readonly { value: string; label: string; rule: Omit<RuleDraft, 'key'> }[] = [
  {
    value: 'quarter',
    label: 'Giao ban quý, họp đầu quý sau',
    rule: BLANK,
  },
  {
    value: 'odd-quarters',
    label: 'Giao ban quý I và quý III, trực tuyến',
    rule: { ...BLANK, recurrence: 'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU' },
  },
  {
    value: 'half-year',
    label: 'Sơ kết 6 tháng, tập trung',
    rule: {
      ...BLANK,
      kind: 'half-year-review',
      mode: 'in-person',
      covers: 'half-year',
      recurrence: 'FREQ=YEARLY;BYMONTH=7;BYDAY=2TU',
      title: 'Hội nghị sơ kết {kỳ}',
    },
  },
  {
    value: 'year',
    label: 'Tổng kết năm, tập trung',
    rule: {
      ...BLANK,
      kind: 'year-review',
      mode: 'in-person',
      covers: 'year',
      recurrence: 'FREQ=YEARLY;BYMONTH=12;BYDAY=2TU',
      title: 'Hội nghị tổng kết {kỳ}',
    },
  },
  {
    value: 'thematic',
    label: 'Giao ban chuyên đề từng ngành dọc, mỗi quý, trực tuyến',
    rule: {
      ...BLANK,
      kind: 'thematic',
      recurrence: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=3MO',
      title: 'Giao ban chuyên đề {ngành} {kỳ}',
      beginsAt: '13:30',
      endsAt: '16:30',
    },
  },
  {
    value: 'month',
    label: 'Giao ban tháng',
    rule: {
      ...BLANK,
      kind: 'monthly',
      mode: 'in-person',
      covers: 'month',
      recurrence: 'FREQ=MONTHLY;BYDAY=1WE',
    },
  },
  {
    value: 'week',
    label: 'Giao ban tuần',
    rule: {
      ...BLANK,
      kind: 'weekly',
      mode: 'in-person',
      covers: null,
      recurrence: 'FREQ=WEEKLY;BYDAY=MO',
      title: 'Giao ban tuần, ngày {ngày}',
      endsAt: '09:00',
    },
  },
  {
    value: 'review',
    label: 'Kiểm điểm quy chế phối hợp hằng năm',
    rule: {
      ...BLANK,
      kind: 'regulation-review',
      mode: 'in-person',
      covers: 'year',
      recurrence: 'FREQ=YEARLY;BYMONTH=11;BYDAY=2TU',
      title: 'Họp kiểm điểm quy chế phối hợp {kỳ}',
    },
  },
]
