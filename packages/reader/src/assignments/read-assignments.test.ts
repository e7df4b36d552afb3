import { describe, expect, test } from 'vitest'
import { readPaper } from '../read-paper.ts'

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN MÂY\n\nSố: 05/TB-UBND\n\nMây, ngày 15 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND huyện\n\nNgày 10/3/2022, Chủ tịch UBND huyện chủ trì họp. Chủ tịch UBND huyện kết luận như sau:\n\n'
const read = (body: string) => readPaper(HEAD + body).assignments
const brief = (body: string) => read(body).map(({ ref, force, lead }) => [ref, force, lead.join(' + ')])

describe('what counts as an assignment', () => {
  test.each([
    'Phòng Nội vụ đã giao UBND các xã rà soát.',
    'UBND huyện đã yêu cầu Phòng Nội vụ báo cáo trước ngày 20/2/2022.',
    'Hội Nông dân huyện đề nghị UBND huyện hỗ trợ kinh phí.',
    'Thống nhất chủ trương xây dựng nhà văn hóa xã.',
    'Ghi nhận kết quả của Phòng Nội vụ.',
    'Chưa xem xét trong năm 2022.',
    'Chủ tịch UBND các xã chịu trách nhiệm trước Chủ tịch UBND huyện về tiến độ.',
    'Xã nào để xảy ra vi phạm thì người đứng đầu chịu trách nhiệm.',
  ])('not: %s', (sentence) => {
    expect(read(`1. ${sentence}\n\n2. Thống nhất.`)).toEqual([])
  })

  test('an express order inside an assessment is one', () => {
    expect(
      brief(
        'I. Kết quả đạt được\n\n1. UBND xã Mây cần nhìn nhận hạn chế.\n\n2. Tiến độ chậm; giao Phòng Nội vụ kiểm tra.',
      ),
    ).toEqual([['I.2', 'order', 'Phòng Nội vụ']])
  })

  test('the closing formula is none, a closing line with its own work is', () => {
    expect(
      brief(
        '1. Giao Phòng Nội vụ rà soát.\n\nTrên đây là kết luận, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.',
      ),
    ).toHaveLength(1)
    expect(
      brief('1. Giao Phòng Nội vụ rà soát.\n\nTrên đây là kết luận. Giao Văn phòng theo dõi, đôn đốc, báo cáo.'),
    ).toEqual([
      ['1', 'order', 'Phòng Nội vụ'],
      ['1#2', 'order', 'Văn phòng'],
    ])
  })
})

describe('force', () => {
  test.each([
    ['Giao Phòng Nội vụ rà soát.', 'order'],
    ['Phòng Nội vụ tổng hợp.', 'order'],
    ['Đề nghị MTTQ huyện giám sát.', 'request'],
    ['Phòng Nội vụ có trách nhiệm tổng hợp.', 'must'],
    ['UBND các xã phải báo cáo.', 'must'],
    ['UBND huyện sẽ bố trí kinh phí.', 'commitment'],
    ['Phòng Nội vụ tiếp tục rà soát.', 'continuing'],
  ])('%s is %s', (sentence, force) => {
    expect(read(`1. ${sentence}\n\n2. Thống nhất.`)[0]?.force).toBe(force)
  })
})

describe('what an item takes from above', () => {
  test('an agency heading names the lead of the items below', () => {
    expect(
      brief(
        '1. Sở Công Thương:\n\n- Rà soát quy hoạch.\n\n- Tiếp tục đôn đốc.\n\n2. Phòng Kinh tế\n\nTham mưu kế hoạch.',
      ),
    ).toEqual([
      ['1.-1', 'order', 'Sở Công Thương'],
      ['1.-2', 'continuing', 'Sở Công Thương'],
      ['2', 'order', 'Phòng Kinh tế'],
    ])
  })

  test('an introduction hands down lead, verb and deadline', () => {
    const [first, second] = read(
      'Đề nghị MTTQ huyện thực hiện các nội dung sau trước ngày 30/6/2022:\n\n1. Giám sát.\n\n2. Vận động nhân dân, xong ngày 15/5/2022.',
    )
    expect([first?.ref, first?.force, first?.lead, first?.deadline.dueOn]).toEqual([
      '1',
      'request',
      ['MTTQ huyện'],
      '2022-06-29',
    ])
    expect(second?.deadline.dueOn).toBe('2022-05-15')
  })

  test('items below a heading of proposals answer them', () => {
    expect(read('II. Kiến nghị, đề xuất\n\n1. Về kinh phí: Giao Phòng Nội vụ trả lời.')[0]?.answersProposal).toBe(true)
  })
})

describe('several assignments in one item', () => {
  test('other leads or a second deadline make another one; the topic goes to the first', () => {
    const all = read(
      '1. Về đất đai: Giao Phòng Nội vụ xây dựng kế hoạch trước ngày 20/3/2022, báo cáo kết quả trước ngày 30/3/2022; Phòng Tài chính bố trí kinh phí.\n\n2. Thống nhất.',
    )
    expect(all.map(({ ref, quote, deadline }) => [ref, quote, deadline.dueOn])).toEqual([
      ['1', 'Về đất đai: Giao Phòng Nội vụ xây dựng kế hoạch trước ngày 20/3/2022', '2022-03-19'],
      ['1#2', 'báo cáo kết quả trước ngày 30/3/2022', '2022-03-29'],
      ['1#3', 'Phòng Tài chính bố trí kinh phí', null],
    ])
  })

  test('sentences with the same lead and one deadline are one', () => {
    expect(read('1. Giao Phòng Nội vụ rà soát. Báo cáo kết quả trước ngày 20/3/2022.\n\n2. Thống nhất.')).toHaveLength(
      1,
    )
  })
})

describe('coordinators and exceptions', () => {
  test.each([
    [
      'Giao Phòng A chủ trì, phối hợp với Công an huyện, các đơn vị liên quan kiểm tra.',
      ['Công an huyện', 'các đơn vị liên quan'],
    ],
    ['Giao Công an huyện chủ trì, Phòng Nội vụ phối hợp kiểm tra.', ['Phòng Nội vụ']],
    ['Đề nghị Hội Nông dân huyện cùng với Huyện đoàn tuyên truyền.', ['Huyện đoàn']],
    ['Giao Phòng Nội vụ hướng dẫn UBND các xã, mời Công an huyện dự.', []],
  ])('%s', (sentence, coordinating) => {
    expect(read(`1. ${sentence}\n\n2. Thống nhất.`)[0]?.coordinating).toEqual(coordinating)
  })

  test.each([
    ['UBND các xã (trừ xã An Phú) nộp báo cáo.', ['xã An Phú']],
    ['Các thôn, trừ các thôn Đá và Mơ, phải nộp báo cáo.', ['thôn Đá', 'thôn Mơ']],
  ])('%s', (sentence, except) => {
    expect(read(`1. ${sentence}\n\n2. Thống nhất.`)[0]?.except).toEqual(except)
  })
})

describe('refs', () => {
  test('join labels from the outside in', () => {
    const body = 'I. Nhiệm vụ\n\n2. Giao Phòng Nội vụ:\n\n2.1. Rà soát.\n\na) Tổng hợp.\n\n- Báo cáo.\n\n+ Đôn đốc.'
    expect(read(body).map(({ ref }) => ref)).toEqual(['I.2.1', 'I.2.1.a', 'I.2.1.a.-1', 'I.2.1.a.-1.+1'])
  })

  test('count paragraphs of a paper without labels', () => {
    expect(read('Giao Phòng Nội vụ rà soát.\n\nĐề nghị MTTQ huyện giám sát.').map(({ ref }) => ref)).toEqual([
      '#1',
      '#2',
    ])
  })

  test('of a row are the parent and its number', () => {
    const table =
      '1. Thống nhất.\n\n2. Giao việc theo bảng sau:\nSTT\nNội dung\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời hạn\n1\nRà soát\nPhòng Nội vụ\nCác xã\n20/4/2022\n2\nTổng hợp\nVăn phòng HĐND và\nUBND huyện\nCông an huyện\nHằng tháng'
    expect(
      read(table).map(({ ref, lead, coordinating, deadline }) => [
        ref,
        lead[0],
        coordinating[0],
        deadline.dueOn ?? deadline.recurrence,
      ]),
    ).toEqual([
      ['2.1', 'Phòng Nội vụ', 'Các xã', '2022-04-20'],
      ['2.2', 'Văn phòng HĐND và UBND huyện', 'Công an huyện', 'monthly'],
    ])
  })
})
