import type { PersonAccount } from '@phoihop/contract/people'
import type { AccountAct, PostEntry } from './api.ts'

export const RIGHT_LABELS: Record<PostEntry['function'], string> = {
  secretary: 'Thư ký: nhập văn bản, giao và xác nhận việc',
  officer: 'Cán bộ: tiếp nhận và báo cáo việc',
  leader: 'Lãnh đạo: xem số liệu trong phạm vi, xác nhận việc',
  administrator: 'Quản trị: cơ quan, cán bộ, tài khoản',
  observer: 'Theo dõi, kiểm tra: chỉ xem trong phạm vi',
  staff: 'Chuyên viên được phân công: chỉ xem, báo cáo việc được giao lại cho mình',
}
export const SCOPE_LABELS: Record<NonNullable<PostEntry['scope']>, string> = {
  organisation: 'Cơ quan mình',
  locality: 'Cả địa bàn xã của cơ quan',
  line: 'Ngành dọc của cơ quan',
  territory: 'Toàn địa bàn',
}

export const text = {
  people: 'Cán bộ',
  lead: 'Danh bạ cán bộ của các cơ quan trong địa bàn, xếp theo tên.',
  add: 'Thêm cán bộ',
  search: 'Tìm cán bộ',
  searchHint: 'Họ tên, có dấu hoặc không dấu',
  body: 'Cơ quan',
  anyBody: 'Mọi cơ quan',
  total: (n: string) => `${n} cán bộ`,
  empty: 'Không có cán bộ nào khớp',
  emptyHint: 'Thử gõ tên khác, hoặc bỏ bớt điều kiện lọc.',
  caption: 'Danh bạ cán bộ',
  fullName: 'Họ và tên',
  posts: 'Chức vụ',
  post: 'Chức vụ',
  since: 'Từ ngày',
  until: 'Đến ngày',
  rights: 'Quyền',
  scope: 'Phạm vi xem',
  account: 'Tài khoản',
  noAccount: 'Chưa có tài khoản',
  withAccount: 'Tạo tài khoản đăng nhập',
  email: 'Thư điện tử',
  invitationHint: 'Người này nhận đường liên kết dùng một lần để tự đặt mật khẩu.',
  state: 'Tình trạng',
  secondFactor: 'Lớp xác thực thứ hai',
  factorOn: 'Đang bật',
  factorOff: 'Chưa bật',
  lastUsed: 'Đăng nhập gần nhất',
  lockedUntil: (at: string) => `Đang khóa vì nhập sai nhiều lần, đến ${at}`,
  linkSent: (kind: string, until: string) => `${kind}, dùng được đến ${until}`,
  link: 'Đường liên kết đang chờ',
  openAccount: 'Mở tài khoản',
  sendLink: { invited: 'Mời lại', active: 'Gửi đường liên kết đặt lại mật khẩu', disabled: '' },
  linkWaits: 'Đã tạo đường liên kết. Nếu máy chủ chưa gửi được thư, lấy ở trang Cài đặt.',
  actDone: 'Đã cập nhật tài khoản.',
  addPost: 'Thêm chức vụ',
  endPost: 'Kết thúc chức vụ',
  endHint: 'Sau ngày này cán bộ không còn làm việc được với chức vụ này. Phần việc ở lại với cơ quan.',
  lastDay: 'Ngày cuối giữ chức vụ',
  save: 'Lưu',
  cancel: 'Thôi',
  added: 'Đã thêm cán bộ.',
  addedInvited: 'Đã thêm cán bộ và lập thư mời. Nếu thư chưa gửi được, lấy đường liên kết ở Cài đặt.',
  postAdded: 'Đã thêm chức vụ.',
  postEnded: 'Đã kết thúc chức vụ.',
  missing: 'Chưa nhập mục này.',
} as const

export const LINK_LABELS: Record<'invitation' | 'reset', string> = {
  invitation: 'Lời mời',
  reset: 'Đặt lại mật khẩu',
}

export const ACCOUNT_STATES: Record<PersonAccount['state'], string> = {
  invited: 'Đã mời, chưa đặt mật khẩu',
  active: 'Đang dùng',
  disabled: 'Đã ngừng',
}
export const DISABLED_WHY: Record<NonNullable<PersonAccount['disabledWhy']>, string> = {
  administrator: 'Đã ngừng (quản trị)',
  unused: 'Đã ngừng (lâu không dùng)',
}

/** Each act: its button, and what will happen. */
export const ACCOUNT_ACTS: Record<AccountAct, { label: string; message: string; danger: boolean }> = {
  unlock: {
    label: 'Mở khóa',
    message: 'Cán bộ thử đăng nhập lại được ngay, không phải chờ.',
    danger: false,
  },
  disable: {
    label: 'Ngừng tài khoản',
    message: 'Mọi phiên của cán bộ dừng ngay và không đăng nhập được nữa. Chức vụ và việc của cơ quan giữ nguyên.',
    danger: true,
  },
  enable: {
    label: 'Cho dùng lại',
    message: 'Cán bộ đăng nhập lại được bằng mật khẩu cũ. Quên mật khẩu thì gửi đường liên kết đặt lại.',
    danger: false,
  },
  'reset-second-factor': {
    label: 'Gỡ lớp xác thực thứ hai',
    message:
      'Dùng khi cán bộ mất điện thoại và hết mã dự phòng. Mọi phiên dừng; lần đăng nhập tới cán bộ phải đổi mật khẩu. Hãy chắc người yêu cầu đúng là cán bộ này.',
    danger: true,
  },
}
