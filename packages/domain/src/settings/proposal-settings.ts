/** báo cáo của đơn vị · tại cuộc họp · đơn, công văn · đơn vị tự nêu */
export const PROPOSAL_SOURCES = ['report', 'meeting', 'letter', 'own'] as const
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number]

/** How a territory answers proposals. */
export interface ProposalSettings {
  /** days to answer, by where the proposal came from */
  answerDays: Readonly<Record<ProposalSource, number>>
  /** whether these are working days */
  workingDays: boolean
  /** so many days before the last one, the answering body is told that it comes near */
  soonDays: number
  /** lĩnh vực to choose from */
  fields: readonly string[]
}

export const ANSWER_DAYS_MOST = 365
export const SOON_DAYS_MOST = 30
export const FIELDS_MOST = 40

export const PROPOSAL_DEFAULTS: ProposalSettings = {
  answerDays: { report: 15, meeting: 15, letter: 15, own: 15 },
  workingDays: true,
  soonDays: 3,
  fields: [
    'Kinh phí hoạt động',
    'Cơ sở vật chất',
    'Tổ chức, cán bộ',
    'Chế độ, chính sách',
    'Kinh tế',
    'Văn hóa, giáo dục, xã hội',
    'An ninh, trật tự',
    'Giám sát, phản biện xã hội',
    'Khác',
  ],
}

/** What was stored, each missing or unreadable part replaced by its default. */
export function readProposalSettings(stored: unknown): ProposalSettings {
  const given = recordOf(stored)
  const days = recordOf(given.answerDays)
  const { answerDays, workingDays, soonDays, fields } = PROPOSAL_DEFAULTS
  return {
    answerDays: {
      report: wholeOr(days.report, answerDays.report, ANSWER_DAYS_MOST),
      meeting: wholeOr(days.meeting, answerDays.meeting, ANSWER_DAYS_MOST),
      letter: wholeOr(days.letter, answerDays.letter, ANSWER_DAYS_MOST),
      own: wholeOr(days.own, answerDays.own, ANSWER_DAYS_MOST),
    },
    workingDays: typeof given.workingDays === 'boolean' ? given.workingDays : workingDays,
    soonDays: wholeOr(given.soonDays, soonDays, SOON_DAYS_MOST),
    fields: Array.isArray(given.fields) ? given.fields.filter((one) => typeof one === 'string') : fields,
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function wholeOr(value: unknown, otherwise: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : otherwise
}
