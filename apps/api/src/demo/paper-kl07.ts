import { meetingOfKl07 } from './meeting-kl07.ts'
import { accepted, acknowledged, type PaperPlan, reported, sentBack, waiting, working } from './paper-plan.ts'

const standing = { kind: 'standing' as const }
const none = { kind: 'none' as const, reviewOn: '2017-07-12' }
const front = ['@district-front-mass']

/** Kết luận 07-KL/HU, giao ban of 11/4/2017, with every assignment it gives. The people are those the paper names. */
export const kl07 = (text: string): PaperPlan => ({
  keeper: 'vphu',
  issuer: 'hu',
  form: 'conclusion',
  number: '07',
  symbol: 'KL/HU',
  subject: 'Họp giao ban MTTQ, các đoàn thể chính trị - xã hội ngày 11/4/2017',
  place: null,
  issuedOn: '2017-04-11',
  signer: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Lê Hoàng Lâm' },
  text,
  recipients: [
    ['Thường trực Huyện ủy', 'hu'],
    ['UBND huyện', 'ubnd'],
    ['Các Ban xây dựng Đảng HU', null],
    ['Phòng TC-KH huyện', 'tckh'],
    ['Đảng ủy, UBND các xã', null],
    ['MTTQ, các đoàn thể CT-XH huyện', null],
    ['Đăng Website Huyện ủy', null],
    ['LĐVP, BP1 (03 CV)', 'vphu'],
    ['Lưu (VPHU)', null],
  ],
  meeting: meetingOfKl07,
  withoutTask: [],
  marks: [
    {
      from: 'Để các Hội nghị trực tuyến',
      to: 'phát biểu tại Hội nghị',
      force: 'request',
      lead: ['@commune-party', ...front],
      words: 'các đơn vị',
      deadline: { kind: 'event', words: 'trước khi tổ chức' },
      course: (n) =>
        n % 3 === 0
          ? accepted(10 + n, 'Đã kiểm tra đường truyền, âm thanh, treo bảng tên đơn vị.')
          : working(50, 'Đang rà soát phòng họp, đường truyền.'),
    },
    {
      from: 'Từ quý II/2017 trở đi',
      to: 'hình thức trực tuyến',
      force: 'must',
      lead: ['@district-mass'],
      words: 'từng đoàn thể chính trị - xã hội cấp huyện',
      deadline: { kind: 'from', words: 'Từ quý II/2017 trở đi', startOn: '2017-04-01' },
      course: (n) =>
        n === 0 ? working(40, 'Đã giao ban chuyên đề trực tuyến tháng 5 với Hội LHPN các xã.') : acknowledged,
    },
    {
      from: 'Giao Ban Dân vận Huyện ủy',
      to: 'dự để chỉ đạo',
      force: 'order',
      lead: ['bdv'],
      with: front,
      deadline: { kind: 'recurring', recurrence: 'quarterly', words: 'quý I, quý III' },
      course: (n) => (n === 0 ? working(50, 'Đã dự kiến thành phần, nội dung giao ban quý II.') : acknowledged),
    },
    {
      from: 'Kiến nghị hỗ trợ thêm kinh phí',
      to: 'cho các đơn vị',
      force: 'order',
      lead: ['tckh'],
      answersProposal: true,
      wantsPaper: true,
      output: 'trả lời bằng văn bản',
      deadline: none,
      course: () => reported(48, 'Đã có văn bản trả lời các đơn vị về kinh phí hoạt động.', '112/TCKH-NS'),
    },
    {
      from: 'Kiến nghị hỗ trợ kinh phí cho Câu lạc bộ',
      to: 'hoạt động hiệu quả',
      force: 'request',
      lead: ['tckh'],
      answersProposal: true,
      output: 'phương án hỗ trợ',
      deadline: none,
      course: () => working(30, 'Đang tính mức hỗ trợ theo khả năng ngân sách.'),
    },
    {
      from: 'Về việc lập dự trù',
      to: 'Thường trực Huyện ủy',
      force: 'order',
      lead: ['tckh'],
      answersProposal: true,
      output: 'báo cáo kết quả',
      deadline: { kind: 'event', words: 'Sau khi kiểm tra' },
      course: () => acknowledged,
    },
    {
      from: 'Về công tác giám sát, phản biện',
      to: 'trước 15/5/2017',
      force: 'request',
      lead: ['mttq'],
      answersProposal: true,
      wantsPaper: true,
      output: 'hướng dẫn cụ thể',
      deadline: { kind: 'day', words: 'trước 15/5/2017', dueOn: '2017-05-14' },
      course: () => accepted(28, 'Đã ban hành hướng dẫn thực hiện Quyết định 217, 218.', '05/HD-MTTQ'),
    },
    {
      from: 'Về cơ sở vật chất',
      to: 'phương án hỗ trợ',
      force: 'request',
      lead: ['ub:An Phú'],
      answersProposal: true,
      wantsPaper: true,
      output: 'phương án hỗ trợ',
      deadline: none,
      course: () => waiting,
    },
    {
      from: 'Về công tác quy hoạch nguồn cán bộ',
      to: 'trong tháng 5/2017',
      force: 'order',
      lead: ['btc'],
      answersProposal: true,
      wantsPaper: true,
      output: 'văn bản chỉ đạo cụ thể',
      deadline: { kind: 'month', words: 'trong tháng 5/2017', dueOn: '2017-05-31' },
      course: () => accepted(55, 'Đã tham mưu Ban Thường vụ ban hành văn bản chỉ đạo.', '215-CV/HU'),
    },
    {
      from: 'Bên cạnh đó, Ban Thường vụ Đảng ủy',
      to: 'kế thừa có chất lượng',
      force: 'must',
      lead: ['@commune-party'],
      words: 'Ban Thường vụ Đảng ủy các xã',
      deadline: { kind: 'recurring', recurrence: 'yearly', words: 'hàng năm' },
      course: (n) =>
        n % 4 === 0
          ? waiting
          : n % 4 === 1
            ? working(60, 'Đã rà soát quy hoạch, đang bổ sung nhân tố mới.')
            : n % 4 === 2
              ? acknowledged
              : accepted(40, 'Đã rà soát, bổ sung quy hoạch năm 2017.'),
    },
    {
      from: 'Về phân luồng giáo dục',
      to: 'xin việc làm',
      force: 'order',
      lead: ['ubnd'],
      with: ['gdnn', '@district-departments'],
      deadline: { kind: 'school-year', words: 'trong năm học 2018 - 2019', dueOn: '2019-05-31' },
      course: (n) => (n === 0 ? working(15, 'Đã giao Phòng GD&ĐT và Trung tâm GDNN-GDTX lập đề án.') : acknowledged),
    },
    {
      from: 'Về việc thành lập Tổ hợp tác',
      to: 'phải có hiệu quả',
      force: 'order',
      lead: ['htx'],
      deadline: none,
      course: () => [
        { act: 'return', after: 4, words: 'Ban chỉ đạo đang được kiện toàn, đề nghị giao Phòng NN&PTNT chủ trì.' },
      ],
    },
    {
      from: 'Đề nghị Đảng ủy, UBND các xã',
      to: 'UBND xã đó',
      force: 'request',
      lead: ['@commune-party', '@communes'],
      words: 'Đảng ủy, UBND các xã',
      deadline: none,
      course: (n) =>
        n % 5 === 0
          ? waiting
          : n % 5 === 1
            ? working(70, 'Đã làm việc với từng đoàn thể của xã.')
            : n % 5 === 2
              ? sentBack(30, 'Đã quán triệt.', 'Đề nghị nêu rõ việc đã làm với từng đoàn thể, kèm kết quả.')
              : n % 5 === 3
                ? reported(60, 'Đã bố trí kinh phí, phòng làm việc cho các đoàn thể.')
                : accepted(35, 'Đã ban hành nghị quyết lãnh đạo các đoàn thể năm 2017.'),
    },
    {
      from: 'Đề nghị tiếp tục đổi mới nội dung',
      to: 'để tổ chức thực hiện',
      force: 'request',
      lead: front,
      output: 'kế hoạch cụ thể',
      words: 'MTTQ, các đoàn thể chính trị - xã hội',
      deadline: standing,
      course: (n) =>
        n % 2 === 0
          ? accepted(30, 'Đã xây dựng kế hoạch từng tháng, quý, năm.')
          : working(50, 'Đang hoàn thiện kế hoạch.'),
    },
    {
      from: 'Tích cực tuyên truyền sâu rộng',
      to: 'ở địa phương',
      force: 'request',
      lead: front,
      words: 'các tổ chức đoàn thể',
      deadline: standing,
      course: () => working(40, 'Đã tuyên truyền tại các ấp, sóc.'),
    },
    {
      from: 'Công tác phát triển đoàn viên',
      to: 'đoàn viên tham gia',
      force: 'request',
      lead: ['@district-mass'],
      words: 'các tổ chức đoàn thể',
      deadline: standing,
      course: (n) =>
        n === 4
          ? [
              ...acknowledged,
              { act: 'suspend', after: 30, words: 'Chờ hướng dẫn của cấp trên về chỉ tiêu phát triển đoàn viên.' },
            ]
          : acknowledged,
    },
    {
      from: 'Tích cực, chủ động phối hợp',
      to: 'trên địa bàn',
      force: 'continuing',
      lead: front,
      with: ['ubnd'],
      deadline: standing,
      course: () => acknowledged,
    },
    {
      from: 'UBND huyện, xã thường xuyên',
      to: 'tham gia giải quyết',
      force: 'continuing',
      lead: ['ubnd', '@communes'],
      words: 'UBND huyện, xã',
      deadline: { ...standing, words: 'thường xuyên' },
      course: (n) =>
        n % 3 === 0 ? acknowledged : working(50, 'Đã thông báo tình hình kinh tế - xã hội tháng 4, tháng 5.'),
    },
    {
      from: 'Việc thực hiện Nghị quyết Trung ương 4',
      to: 'trong sạch vững mạnh',
      force: 'request',
      lead: front,
      output: 'kế hoạch hành động',
      deadline: none,
      course: (n) =>
        n === 5
          ? [{ act: 'withdraw', after: 12, words: 'Liên đoàn Lao động thực hiện theo kế hoạch riêng của cấp trên.' }]
          : accepted(45, 'Đã ban hành kế hoạch hành động.'),
    },
    {
      from: 'Đối với hoạt động của LĐLĐ huyện',
      to: 'theo quy định',
      force: 'request',
      lead: ['ldld'],
      with: ['@district-departments'],
      words: 'Chủ tịch LĐLĐ',
      deadline: none,
      course: (n) =>
        n === 0
          ? [
              ...working(20, 'Đã rà soát doanh nghiệp, trang trại trên địa bàn.'),
              { act: 'suspend' as const, after: 35, words: 'Tạm dừng chờ kết luận thanh tra lao động.' },
            ]
          : acknowledged,
    },
  ],
})
