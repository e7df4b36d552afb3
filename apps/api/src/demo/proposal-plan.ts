/** A proposal of the demo: who asked whom for what, and what became of it. */
export interface ProposalPlan {
  askers: readonly string[]
  to: string | null
  field: string
  text: string
}

/**
 * The eight proposals that part II of Kết luận 07-KL/HU answers, each in the words before its colon, with the body that
 * the item gives the answer to. The paper names no asker: it says that Ban Dân vận presented what "Đảng ủy các xã, MTTQ,
 * đoàn thể" proposed. So the asker is the body the item is about where it is about one, else Ban Dân vận.
 */
export const KL07_PROPOSALS: readonly (ProposalPlan & { item: string })[] = [
  {
    item: 'II.1',
    askers: ['mttq'],
    to: 'tckh',
    field: 'Kinh phí hoạt động',
    text: 'Kiến nghị hỗ trợ thêm kinh phí cho Ban tư vấn Mặt trận, Ban Thanh tra nhân dân, các đoàn thể chính trị - xã hội, các tổ chức xã hội ở cơ sở hoạt động',
  },
  {
    item: 'II.2',
    askers: ['ccb'],
    to: 'tckh',
    field: 'Kinh phí hoạt động',
    text: 'Kiến nghị hỗ trợ kinh phí cho Câu lạc bộ “Ông kể cháu nghe”',
  },
  {
    item: 'II.3',
    askers: ['bdv'],
    to: 'tckh',
    field: 'Kinh phí hoạt động',
    text: 'Về việc lập dự trù và sử dụng kinh phí năm 2017 của cấp xã',
  },
  {
    item: 'II.4',
    askers: ['bdv'],
    to: 'mttq',
    field: 'Giám sát, phản biện xã hội',
    text: 'Về công tác giám sát, phản biện xã hội, tham gia góp ý xây dựng Đảng, xây dựng chính quyền theo Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW của Bộ Chính trị (khóa XI)',
  },
  {
    item: 'II.5',
    askers: ['du:An Phú'],
    to: 'ub:An Phú',
    field: 'Cơ sở vật chất',
    text: 'Về cơ sở vật chất của một số cơ quan thuộc xã An Phú còn thiếu, không đảm bảo cho hoạt động',
  },
  {
    item: 'II.6',
    askers: ['mttq'],
    to: 'btc',
    field: 'Tổ chức, cán bộ',
    text: 'Về công tác quy hoạch nguồn cán bộ cho MTTQ, các đoàn thể cấp xã',
  },
  {
    item: 'II.7',
    askers: ['bdv'],
    to: 'ubnd',
    field: 'Văn hóa, giáo dục, xã hội',
    text: 'Về phân luồng giáo dục cho học sinh sau Trung học cơ sở',
  },
  {
    item: 'II.8',
    askers: ['bdv'],
    to: 'htx',
    field: 'Kinh tế',
    text: 'Về việc thành lập Tổ hợp tác, Hợp tác xã',
  },
]

/** Item 7 of Thông báo 13/TB-UBND speaks of "một số đề xuất, kiến nghị" without saying which: one entry, one general answer. */
export const TB13_PROPOSAL: ProposalPlan & { item: string } = {
  item: '7',
  askers: ['mttq', 'lhpn', 'hnd', 'dtn', 'ccb', 'ldld'],
  to: 'ubnd',
  field: 'Khác',
  text: 'Một số đề xuất, kiến nghị của Ủy ban MTTQ và các đoàn thể chính trị xã hội huyện tại cuộc họp kiểm điểm năm 2014 (thông báo kết luận không ghi từng kiến nghị)',
}

interface Said {
  on: string
  by: string
  act: 'clarify' | 'agree' | 'dissatisfied' | 'raise-again' | 'withdraw'
  words: string | null
}

interface Answered {
  on: string
  by: string
  /** who publishes it, by the account; none: it waits to be approved */
  publishes?: { email: string; on: string }
  entry: { kind: 'study' | 'refused' | 'written'; words: string; number?: string; until?: string }
}

/** Invented, in other states than those of the papers. */
export const INVENTED: readonly (ProposalPlan & { on: string; answer?: Answered; said?: readonly Said[] })[] = [
  {
    on: '2017-05-12',
    askers: ['ub:Gió Nội'],
    to: 'tckh',
    field: 'Cơ sở vật chất',
    text: 'Đề nghị bố trí kinh phí sửa chữa mái nhà văn hóa ấp 3 xã Gió Nội bị dột trong mùa mưa',
  },
  {
    on: '2017-06-14',
    askers: ['ub:Mây Trắng'],
    to: 'tckh',
    field: 'Cơ sở vật chất',
    text: 'Đề nghị hỗ trợ kinh phí sửa chữa mái nhà văn hóa ấp 1 xã Mây Trắng',
  },
  {
    on: '2017-06-08',
    askers: ['ub:An Phú'],
    to: 'tckh',
    field: 'Kinh phí hoạt động',
    text: 'Đề nghị bổ sung kinh phí tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở các ấp',
    said: [{ on: '2017-06-12', by: 'tckh', act: 'clarify', words: 'Đề nghị nêu số ấp và dự toán của từng ấp.' }],
  },
  {
    on: '2017-05-09',
    askers: ['hnd'],
    to: 'hu',
    field: 'Kinh tế',
    text: 'Kiến nghị có nghị quyết chuyên đề về chuyển đổi cây trồng trên đất kém hiệu quả',
    answer: {
      on: '2017-05-22',
      by: 'vphu',
      publishes: { email: 'bithu@songmo.example', on: '2017-05-23' },
      entry: {
        kind: 'study',
        words: 'Ban Thường vụ Huyện ủy sẽ nghiên cứu, đưa vào chương trình làm việc sáu tháng cuối năm.',
        until: '2017-12-31',
      },
    },
    said: [{ on: '2017-05-25', by: 'hnd', act: 'agree', words: null }],
  },
  {
    on: '2017-05-04',
    askers: ['mt:Suối Mơ'],
    to: 'hu',
    field: 'Tổ chức, cán bộ',
    text: 'Kiến nghị tăng một biên chế chuyên trách cho Ủy ban MTTQ xã Suối Mơ',
    answer: {
      on: '2017-05-16',
      by: 'vphu',
      publishes: { email: 'bithu@songmo.example', on: '2017-05-18' },
      entry: {
        kind: 'refused',
        words: 'Biên chế của xã đã giao đủ theo quy định; năm 2017 không có chỉ tiêu bổ sung.',
      },
    },
    said: [
      {
        on: '2017-06-01',
        by: 'mt:Suối Mơ',
        act: 'dissatisfied',
        words: 'Chưa xét đến xã có mười hai ấp, địa bàn rộng.',
      },
      {
        on: '2017-06-02',
        by: 'mt:Suối Mơ',
        act: 'raise-again',
        words: 'Đề nghị xem xét cán bộ không chuyên trách nếu chưa có biên chế.',
      },
    ],
  },
  {
    on: '2017-05-29',
    askers: ['pn:An Phú'],
    to: 'lhpn',
    field: 'Chế độ, chính sách',
    text: 'Đề nghị hướng dẫn thủ tục cho hội viên vay vốn phát triển kinh tế gia đình',
    answer: {
      on: '2017-06-05',
      by: 'chutich.phunu@songmo.example',
      publishes: { email: 'chutich.phunu@songmo.example', on: '2017-06-05' },
      entry: {
        kind: 'written',
        words: 'Hướng dẫn chi tiết kèm mẫu hồ sơ trong văn bản đã gửi các xã.',
        number: '24-HD/PN',
      },
    },
  },
  {
    on: '2017-06-05',
    askers: ['du:An Phú'],
    to: 'hu',
    field: 'An ninh, trật tự',
    text: 'Kiến nghị chỉ đạo lực lượng chức năng tăng cường tuần tra ban đêm trên tuyến đường liên xã',
    answer: {
      on: '2017-06-16',
      by: 'vphu',
      entry: {
        kind: 'study',
        words: 'Thường trực Huyện ủy giao Văn phòng tổng hợp, đưa ra giao ban quý II để kết luận.',
        until: '2017-07-15',
      },
    },
  },
  {
    on: '2017-06-06',
    askers: ['tn:Sao Mai'],
    to: 'dtn',
    field: 'Văn hóa, giáo dục, xã hội',
    text: 'Đề nghị hỗ trợ âm thanh cho hội diễn văn nghệ của Đoàn xã Sao Mai',
    said: [{ on: '2017-06-09', by: 'tn:Sao Mai', act: 'withdraw', words: 'Đã mượn được của nhà văn hóa xã.' }],
  },
  {
    on: '2017-06-16',
    askers: ['cc:Thông Reo'],
    to: null,
    field: 'Chế độ, chính sách',
    text: 'Đề nghị rà soát chế độ cho hội viên cựu chiến binh chưa có bảo hiểm y tế',
  },
]
