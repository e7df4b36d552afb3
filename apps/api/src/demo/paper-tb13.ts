import { accepted, type PaperPlan, working } from './paper-plan.ts'

const front = ['@district-front-mass']
const standing = { kind: 'standing' as const }

/** Thông báo 13/TB-UBND of Lục Nam, 28/01/2015, with every assignment it gives. */
export const tb13 = (text: string): PaperPlan => ({
  keeper: 'vpub',
  issuer: 'ubnd',
  form: 'notice',
  number: '13',
  symbol: 'TB-UBND',
  subject:
    'Kết luận của Chủ tịch UBND huyện tại cuộc họp kiểm điểm tình hình thực hiện quy chế phối hợp giữa MTTQ và các đoàn thể nhân dân năm 2014',
  place: 'Lục Nam',
  issuedOn: '2015-01-28',
  signer: { authority: 'TL. CHỦ TỊCH', post: 'CHÁNH VĂN PHÒNG', name: 'Nguyễn Tiến Dũng' },
  text,
  recipients: [
    ['TT Huyện ủy, HĐND huyện (B/c)', 'hu'],
    ['Chủ tịch, các PCT UBND huyện', 'ubnd'],
    ['TC- KH, Thanh tra, NN & PTNT huyện', 'tckh'],
    ['LĐVP, CVTH', 'vpub'],
    ['Lưu VT', null],
  ],
  meeting: {
    title:
      'Họp kiểm điểm tình hình thực hiện quy chế phối hợp giữa UBND huyện với MTTQ và các đoàn thể chính trị xã hội năm 2014',
    kind: 'regulation-review',
    heldOn: '2015-01-22',
    mode: null,
    period: '2014',
    place: null,
    host: 'ubnd',
    convener: 'vpub',
    chair: [null, 'Chủ tịch UBND huyện'],
    summary: null,
    attendees: [
      { tier: 'district', role: 'chair', name: null, post: 'Chủ tịch UBND huyện', body: 'ubnd' },
      { tier: 'district', role: 'member', name: null, post: 'Các đồng chí Thường trực UBND huyện', body: 'ubnd' },
      {
        tier: 'district',
        role: 'member',
        name: null,
        post: 'Lãnh đạo Ủy ban MTTQ và các đoàn thể chính trị xã hội',
        body: 'mttq',
      },
      { tier: 'district', role: 'member', name: null, post: 'Đại diện lãnh đạo Thanh tra huyện', body: 'tt' },
      {
        tier: 'district',
        role: 'member',
        name: null,
        post: 'Đại diện lãnh đạo Phòng Nông nghiệp & PTNT',
        body: 'nnptnt',
      },
      {
        tier: 'district',
        role: 'member',
        name: null,
        post: 'Đại diện lãnh đạo Phòng Tài chính - KH huyện',
        body: 'tckh',
      },
    ],
  },
  withoutTask: [],
  marks: [
    {
      from: 'Tiếp tục phát huy tốt hơn',
      to: 'từ huyện tới cơ sở',
      force: 'request',
      lead: front,
      deadline: standing,
      course: (n) =>
        n % 2 === 0
          ? accepted(300, 'Đã củng cố tổ chức hội ở cơ sở.')
          : working(80, 'Đang củng cố tổ chức cơ sở.', 200),
    },
    {
      from: 'Phối hợp với các cơ quan chuyên môn',
      to: 'ngay từ cơ sở',
      force: 'request',
      lead: front,
      with: ['@district-departments'],
      deadline: { kind: 'none', reviewOn: '2016-01-20' },
      course: () => working(60, 'Đã tổ chức các buổi tuyên truyền.', 150),
    },
    {
      from: 'Tích cực tham gia thực hiện',
      to: 'trên địa bàn',
      force: 'request',
      lead: front,
      deadline: { kind: 'none', reviewOn: '2016-01-20' },
      course: () => accepted(310, 'Đã vận động dồn điền đổi thửa, xây dựng nông thôn mới.'),
    },
    {
      from: 'Tiếp tục xây dựng và nhân rộng',
      to: 'có hiệu quả',
      force: 'request',
      lead: front,
      deadline: standing,
      course: () => working(70, 'Đã nhân rộng các mô hình.', 180),
    },
    {
      from: 'Thực hiện tốt chức năng giám sát',
      to: 'trên địa bàn huyện',
      force: 'request',
      lead: front,
      deadline: { kind: 'none', reviewOn: '2016-01-20' },
      course: () => accepted(320, 'Đã giám sát theo chương trình năm 2015.'),
    },
    {
      from: 'Đề nghị Huyện đoàn',
      to: 'trên địa bàn huyện',
      force: 'request',
      lead: ['dtn'],
      with: ['tp', 'nv'],
      wantsPaper: true,
      output: 'kế hoạch tổ chức cuộc thi',
      deadline: { kind: 'none', reviewOn: '2016-01-20' },
      course: (n) => (n === 0 ? accepted(120, 'Đã tổ chức cuộc thi.', '09-KH/HĐTN') : working(100, 'Đã phối hợp.', 90)),
    },
    {
      from: 'Về một số đề xuất, kiến nghị',
      to: 'kết quả cao',
      force: 'commitment',
      lead: ['ubnd'],
      answersProposal: true,
      deadline: { kind: 'none', reviewOn: '2016-01-20' },
      course: () => working(50, 'Đã chỉ đạo các cơ quan liên quan.', 100),
    },
  ],
})
