import { accepted, type PaperPlan } from './paper-plan.ts'

const SENTENCE =
  'Đề nghị Hội LHPN huyện, Hội Nông dân huyện hằng tháng báo cáo kết quả vận động hội viên tham gia tổ hợp tác'

const TEXT = [
  'ĐẢNG BỘ TỈNH PHÙ VÂN',
  'HUYỆN ỦY SÔNG MƠ',
  '*',
  'Số 08-KL/HU',
  'Sông Mơ, ngày 20 tháng 4 năm 2017',
  'KẾT LUẬN',
  'Họp chuyên đề về tổ hợp tác trong hội viên',
  'Ngày 18/4/2017, Thường trực Huyện ủy họp chuyên đề. Sau khi nghe báo cáo, đồng chí chủ trì kết luận như sau:',
  `1. ${SENTENCE}.`,
  '2. Thống nhất đánh giá tình hình như báo cáo của Ban Dân vận Huyện ủy.',
  'Trên đây là kết luận tại cuộc họp, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.',
  'Nơi nhận:',
  '- Thường trực Huyện ủy;',
  '- Lưu Văn phòng Huyện ủy.',
  'T/M BAN THƯỜNG VỤ',
  'PHÓ BÍ THƯ',
  'Nguyễn Văn Thí Dụ',
].join('\n\n')

/** An invented paper with work that comes again every month. */
export const monthlyPaper: PaperPlan = {
  keeper: 'vphu',
  issuer: 'hu',
  form: 'conclusion',
  number: '08',
  symbol: 'KL/HU',
  subject: 'Họp chuyên đề về tổ hợp tác trong hội viên',
  place: 'Sông Mơ',
  issuedOn: '2017-04-20',
  signer: { authority: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ', name: 'Nguyễn Văn Thí Dụ' },
  text: TEXT,
  recipients: [
    ['Thường trực Huyện ủy', 'hu'],
    ['Lưu Văn phòng Huyện ủy', null],
  ],
  withoutTask: ['2'],
  marks: [
    {
      from: SENTENCE.slice(0, 30),
      to: 'tham gia tổ hợp tác',
      force: 'request',
      lead: ['lhpn', 'hnd'],
      deadline: { kind: 'recurring', recurrence: 'monthly', words: 'hằng tháng' },
      course: () => accepted(8, 'Đã báo cáo kết quả tháng 4.'),
    },
  ],
  meeting: {
    title: 'Họp chuyên đề về tổ hợp tác trong hội viên',
    kind: 'thematic',
    heldOn: '2017-04-18',
    mode: 'in-person',
    period: null,
    place: 'Phòng họp Huyện ủy',
    host: 'hu',
    convener: 'bdv',
    chair: ['Nguyễn Văn Thí Dụ', 'Phó Bí thư Huyện ủy'],
    summary: null,
    attendees: [
      { tier: 'district', role: 'chair', name: 'Nguyễn Văn Thí Dụ', post: 'Phó Bí thư Huyện ủy', body: 'hu' },
      { tier: 'district', role: 'member', name: null, post: 'Chủ tịch Hội LHPN huyện', body: 'lhpn' },
    ],
  },
}
