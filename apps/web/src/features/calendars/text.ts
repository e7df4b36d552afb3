import { formatInstant } from '../../lib/format.ts'

export const VIEW_LABELS = { month: 'Tháng', week: 'Tuần', list: 'Danh sách' } as const
export type CalendarView = keyof typeof VIEW_LABELS

export const OF_LABELS = { mine: 'Của tôi', unit: 'Của một đơn vị', territory: 'Toàn địa bàn (phần được xem)' } as const

export const text = {
  title: 'Lịch họp',
  lead: 'Các cuộc họp bạn được xem, cả những cuộc mới dự kiến.',
  view: 'Cách xem',
  of: 'Lịch của ai',
  unit: 'Đơn vị',
  noUnit: 'Chưa chọn đơn vị',
  chooseUnit: 'Chọn đơn vị để xem lịch của đơn vị đó.',
  today: 'Hôm nay',
  previous: { month: 'Tháng trước', week: 'Tuần trước', list: 'Tháng trước' },
  next: { month: 'Tháng sau', week: 'Tuần sau', list: 'Tháng sau' },
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  week: (from: string, to: string) => `Tuần ${from} – ${to}`,
  keys: 'Dùng phím mũi tên để đi từng ngày, Page Up và Page Down để sang tháng, Enter để xem ngày.',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  shortWeekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  dayLabel: (weekday: string, day: string, n: number) =>
    `${weekday} ${day}, ${n === 0 ? 'không có họp' : `${n} cuộc họp`}`,
  isToday: 'hôm nay',
  dayOff: (name: string) => `Nghỉ: ${name}`,
  dayOn: (name: string) => `Làm bù: ${name}`,
  more: (n: number) => `và ${n} cuộc nữa`,
  allDay: 'Cả ngày',
  planned: 'Dự kiến',
  empty: 'Không có cuộc họp nào',
  emptyHint: 'Sang tháng khác, hoặc đổi lịch của ai ở trên.',
  clash: { chair: 'Trùng giờ người chủ trì với', people: 'Có người phải dự cùng giờ với' },
  clashShort: 'Trùng giờ',
  loading: 'Đang tải lịch…',
  feed: {
    title: 'Xem lịch trên điện thoại, Outlook, Google',
    lead: 'Địa chỉ lịch riêng của bạn: phần mềm lịch tự lấy các cuộc họp bạn được xem, không cần đăng nhập. Ai có địa chỉ này cũng xem được lịch của bạn, nên đừng gửi cho người khác.',
    none: 'Bạn chưa có địa chỉ lịch.',
    since: (instant: string) => `Bạn có một địa chỉ lịch, tạo lúc ${formatInstant(instant)}.`,
    make: 'Tạo địa chỉ lịch',
    renew: 'Đổi địa chỉ mới',
    remove: 'Ngừng địa chỉ',
    renewTitle: 'Đổi địa chỉ lịch?',
    renewLead: 'Địa chỉ cũ ngừng ngay; các phần mềm đang dùng địa chỉ cũ phải nhập lại địa chỉ mới.',
    removeTitle: 'Ngừng địa chỉ lịch?',
    removeLead: 'Các phần mềm đang dùng địa chỉ này sẽ không lấy được lịch nữa.',
    removed: 'Đã ngừng địa chỉ lịch.',
    address: 'Địa chỉ lịch',
    once: 'Chép lại ngay: địa chỉ chỉ hiện một lần này. Mất thì tạo địa chỉ mới.',
    copy: 'Chép địa chỉ',
    copied: 'Đã chép địa chỉ lịch.',
    how: 'Cách thêm vào phần mềm lịch',
    ways: [
      ['Google Lịch (trên máy tính)', 'Lịch khác → dấu cộng → Từ URL, dán địa chỉ rồi bấm Thêm lịch.'],
      ['Outlook', 'Lịch → Thêm lịch → Đăng ký từ web, dán địa chỉ rồi bấm Nhập.'],
      [
        'iPhone',
        'Cài đặt → Ứng dụng → Lịch → Tài khoản lịch → Thêm tài khoản → Khác → Thêm lịch đăng ký, dán địa chỉ.',
      ],
    ],
    delay: 'Google cập nhật sau vài giờ; Outlook, iPhone tùy cài đặt của máy.',
  },
} as const
