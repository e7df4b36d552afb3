import { addDays, civilDate, lastDayOfMonth } from '@phoihop/domain/civil-date'
import { type Period, parsePeriod } from '@phoihop/domain/figures/period'
import {
  accepted,
  acknowledged,
  type MarkPlan,
  type PaperPlan,
  reported,
  type Step,
  waiting,
  working,
} from './paper-plan.ts'

interface Topic {
  sentence: (due: string) => string
  to: (due: string) => string
  force: MarkPlan['force']
  lead: readonly string[]
  with?: readonly string[]
  done: string
}

/** Invented work of the usual kinds; each quarter's paper takes five of it. */
const TOPICS: readonly Topic[] = [
  {
    sentence: (due) => `Đề nghị UBND các xã rà soát, cập nhật danh sách hộ nghèo, hộ cận nghèo; hoàn thành ${due}.`,
    to: (due) => due,
    force: 'request',
    lead: ['@communes'],
    done: 'Đã rà soát, cập nhật danh sách.',
  },
  {
    sentence: (due) =>
      `Giao Phòng TC-KH huyện phối hợp với Văn phòng Huyện ủy thẩm tra kinh phí hoạt động của khối đoàn thể, báo cáo Thường trực Huyện ủy ${due}.`,
    to: (due) => due,
    force: 'order',
    lead: ['tckh'],
    with: ['vphu'],
    done: 'Đã thẩm tra, báo cáo Thường trực Huyện ủy.',
  },
  {
    sentence: (due) =>
      `Đề nghị Ban Thường vụ Đảng ủy các xã chỉ đạo tổng kết quy chế dân chủ ở cơ sở, gửi báo cáo ${due}.`,
    to: (due) => due,
    force: 'request',
    lead: ['@commune-party'],
    done: 'Đã tổng kết, gửi báo cáo.',
  },
  {
    sentence: (due) =>
      `Từng đoàn thể chính trị - xã hội huyện cần xây dựng ít nhất một mô hình "Dân vận khéo", đăng ký với Ban Dân vận Huyện ủy ${due}.`,
    to: (due) => due,
    force: 'must',
    lead: ['@district-mass'],
    done: 'Đã đăng ký mô hình.',
  },
  {
    sentence: (due) =>
      `Đề nghị Ủy ban MTTQ Việt Nam huyện chủ trì, phối hợp với các đoàn thể huyện giám sát việc công khai các khoản đóng góp của nhân dân, hoàn thành ${due}.`,
    to: (due) => due,
    force: 'request',
    lead: ['mttq'],
    with: ['@district-mass'],
    done: 'Đã giám sát, có thông báo kết quả.',
  },
  {
    sentence: (due) =>
      `Giao Phòng Nội vụ hướng dẫn UBND các xã thực hiện chế độ đối với cán bộ không chuyên trách, xong ${due}.`,
    to: (due) => due,
    force: 'order',
    lead: ['nv'],
    done: 'Đã có văn bản hướng dẫn.',
  },
  {
    sentence: (due) => `Đề nghị Hội LHPN các xã rà soát số hội viên, củng cố chi hội yếu kém, báo cáo ${due}.`,
    to: (due) => due,
    force: 'request',
    lead: ['@commune-women'],
    done: 'Đã rà soát, củng cố chi hội.',
  },
  {
    sentence: (due) =>
      `Giao Ban Tuyên giáo Huyện ủy tham mưu kế hoạch tuyên truyền kỷ niệm các ngày lễ lớn, trình ${due}.`,
    to: (due) => due,
    force: 'order',
    lead: ['btg'],
    done: 'Đã trình kế hoạch.',
  },
  {
    sentence: (due) => `Đề nghị Hội Nông dân các xã vận động hội viên tham gia tổ hợp tác, báo cáo kết quả ${due}.`,
    to: (due) => due,
    force: 'request',
    lead: ['@commune-farmers'],
    done: 'Đã vận động, có danh sách kèm theo.',
  },
]

const NUMBERS: Readonly<Record<string, string>> = {
  '2015-Q2': '31',
  '2015-Q3': '01',
  '2015-Q4': '02',
  '2016-Q1': '03',
  '2016-Q2': '04',
  '2016-Q3': '05',
  '2016-Q4': '06',
}

/** The invented papers of the two years before 07-KL/HU, one a quarter, and a thematic one after it. */
export function quarterlyPapers(): PaperPlan[] {
  const past = Object.keys(NUMBERS).flatMap((code, i) => {
    const reviewed = parsePeriod(code)
    return reviewed ? [quarterly(reviewed, i)] : []
  })
  return [...past, thematic()]
}

function quarterly(reviewed: Period, i: number): PaperPlan {
  const heldOn = addDays(reviewed.to, 11)
  const middle = civilDate(Number(heldOn.slice(0, 4)), Number(heldOn.slice(5, 7)) + 1, 20) ?? heldOn
  const end = addDays(addDays(reviewed.to, 92), -15)
  const dueDays = [middle, end, lastDayOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7))), middle, end]
  const topics = dueDays.map((_, k) => topicAt(i * 5 + k))
  const label = `${['I', 'II', 'III', 'IV'][reviewed.index - 1]} năm ${reviewed.year}`
  return invented({
    number: NUMBERS[reviewed.code] ?? '',
    issuedOn: addDays(heldOn, 3),
    subject: `Họp giao ban MTTQ, các đoàn thể chính trị - xã hội quý ${label}`,
    kind: reviewed.index === 2 ? 'half-year-review' : reviewed.index === 4 ? 'year-review' : 'quarterly',
    period: reviewed.code,
    heldOn,
    work: topics.map((topic, k) => ({ topic, dueOn: dueDays[k] ?? end })),
    course: (due, issued, done) => (n) => pastCourse(i + n, due, issued, done),
  })
}

function thematic(): PaperPlan {
  const days = ['2017-06-10', '2017-06-22', '2017-06-30', '2017-06-15']
  return invented({
    number: '09',
    issuedOn: '2017-05-12',
    subject: 'Họp giao ban chuyên đề về công tác phụ nữ, nông dân và an sinh xã hội',
    kind: 'thematic',
    period: null,
    heldOn: '2017-05-10',
    work: days.map((dueOn, k) => ({ topic: topicAt([6, 0, 8, 3][k] ?? 0), dueOn })),
    course: (_due, _issued, done) => (n) => presentCourse(n, done),
  })
}

type Work = { topic: Topic; dueOn: string }

interface Invented {
  number: string
  issuedOn: string
  subject: string
  kind: PaperPlan['meeting']['kind']
  period: string | null
  heldOn: string
  work: readonly Work[]
  course: (dueOn: string, issuedOn: string, done: string) => (n: number) => readonly Step[]
}

function invented({ number, issuedOn, subject, kind, period, heldOn, work, course }: Invented): PaperPlan {
  const sentences = work.map(({ topic, dueOn }) => topic.sentence(before(dueOn)))
  return {
    keeper: 'vphu',
    issuer: 'hu',
    form: 'conclusion',
    number,
    symbol: 'KL/HU',
    subject,
    place: 'Sông Mơ',
    issuedOn,
    signer: { authority: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ', name: 'Nguyễn Văn Thí Dụ' },
    text: textOf({ number, issuedOn, subject, heldOn, sentences }),
    recipients: [
      ['Thường trực Huyện ủy', 'hu'],
      ['UBND huyện', 'ubnd'],
      ['Lưu Văn phòng Huyện ủy', null],
    ],
    withoutTask: [`${sentences.length + 1}`],
    marks: work.map(({ topic, dueOn }) => ({
      from: topic.sentence('').slice(0, 30),
      to: before(dueOn),
      force: topic.force,
      lead: topic.lead,
      ...(topic.with && { with: topic.with }),
      deadline: { kind: 'day' as const, words: before(dueOn), dueOn: addDays(dueOn, -1) },
      course: course(addDays(dueOn, -1), issuedOn, topic.done),
    })),
    meeting: {
      title: subject,
      kind,
      heldOn,
      mode: kind === 'quarterly' ? 'online' : 'in-person',
      period,
      place: 'Hội trường Huyện ủy',
      host: 'hu',
      convener: 'bdv',
      chair: ['Nguyễn Văn Thí Dụ', 'Phó Bí thư Huyện ủy'],
      summary: null,
      attendees: [
        { tier: 'district', role: 'chair', name: 'Nguyễn Văn Thí Dụ', post: 'Phó Bí thư Huyện ủy', body: 'hu' },
        {
          tier: 'district',
          role: 'member',
          name: null,
          post: 'Lãnh đạo MTTQ, các đoàn thể chính trị - xã hội huyện',
          body: 'mttq',
        },
        { tier: 'commune', role: 'member', name: null, post: 'Thường trực Đảng ủy các xã', body: null },
      ],
    },
  }
}

function textOf(paper: {
  number: string
  issuedOn: string
  subject: string
  heldOn: string
  sentences: readonly string[]
}): string {
  const items = [
    ...paper.sentences,
    'Thống nhất đánh giá kết quả hoạt động trong kỳ như dự thảo báo cáo của Ban Dân vận Huyện ủy.',
  ]
  return [
    'ĐẢNG BỘ TỈNH PHÙ VÂN',
    'HUYỆN ỦY SÔNG MƠ',
    '*',
    `Số ${paper.number}-KL/HU`,
    `Sông Mơ, ngày ${spell(paper.issuedOn)}`,
    'KẾT LUẬN',
    paper.subject,
    `Ngày ${slashed(paper.heldOn)}, Thường trực Huyện ủy tổ chức họp giao ban. Sau khi nghe báo cáo và ý kiến của các đồng chí dự họp, đồng chí chủ trì kết luận như sau:`,
    ...items.map((sentence, i) => `${i + 1}. ${sentence}`),
    'Trên đây là kết luận tại cuộc họp giao ban, đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    'Nơi nhận:',
    '- Thường trực Huyện ủy;',
    '- UBND huyện;',
    '- Lưu Văn phòng Huyện ủy.',
    'T/M BAN THƯỜNG VỤ',
    'PHÓ BÍ THƯ',
    'Nguyễn Văn Thí Dụ',
  ].join('\n\n')
}

/** In the past most was done in time, some late, a little never. */
function pastCourse(n: number, dueOn: string, issuedOn: string, done: string): readonly Step[] {
  const days = Math.max(6, Math.round((Date.parse(dueOn) - Date.parse(issuedOn)) / 86_400_000))
  if (n % 11 === 7) return accepted(days + 9, done)
  if (n % 13 === 5) return accepted(days + 40, done)
  if (n % 29 === 12) return working(50, 'Đang thực hiện, còn vướng mắc về kinh phí.', days)
  return accepted(days - 3, done)
}

/** The quarter that runs: every state at once. */
function presentCourse(n: number, done: string): readonly Step[] {
  if (n % 6 === 0) return accepted(20, done)
  if (n % 6 === 1) return working(60, 'Đang tổng hợp số liệu từ các ấp.', 25)
  if (n % 6 === 2) return reported(30, done)
  if (n % 6 === 3) return waiting
  if (n % 6 === 4) return acknowledged
  return [...acknowledged, { act: 'return', after: 3, words: 'Việc này thuộc thẩm quyền của Phòng LĐ-TB&XH huyện.' }]
}

function topicAt(n: number): Topic {
  const topic = TOPICS[n % TOPICS.length]
  if (!topic) throw new Error('TOPICS is not empty')
  return topic
}

function before(day: string): string {
  return `trước ngày ${slashed(day)}`
}

function slashed(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}

function spell(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}
