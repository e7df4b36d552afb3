export const text = {
  product: 'Phối Hợp',
  slogan: 'Từ cuộc họp đến kết luận, từ kết luận đến từng việc, từ việc đến con số.',
  promises: [
    'Mỗi việc gắn với đúng câu chữ trong văn bản đã giao.',
    'Đơn vị trả lời trên điện thoại trong một phút, kèm ảnh hoặc văn bản.',
    'Mỗi con số mở ra được danh sách làm nên nó.',
  ],
  signIn: 'Đăng nhập',
  email: 'Thư điện tử',
  emailPlaceholder: 'ten@coquan.gov.vn',
  password: 'Mật khẩu',
  emailMissing: 'Chưa nhập thư điện tử.',
  passwordMissing: 'Chưa nhập mật khẩu.',
  capsLock: 'Phím Caps Lock đang bật.',
  showPassword: 'Hiện hoặc ẩn mật khẩu',
  forgotten: 'Quên mật khẩu, mất điện thoại hoặc bị khóa? Liên hệ người quản trị của cơ quan bạn.',
  code: 'Mã xác thực',
  codeHint: 'Sáu chữ số trong ứng dụng xác thực, hoặc một mã dự phòng.',
  codeMissing: 'Chưa nhập mã xác thực.',
  byProvider: (label: string) => `Đăng nhập qua ${label}`,
  providerCodeLead: 'Tài khoản này có lớp xác thực thứ hai. Nhập mã để vào.',
  unlock: 'Mở khóa',
  unlockDemo: 'Mở khóa bằng một lần bấm (bản trình diễn)',
  unlockByProvider: (label: string) => `Đăng nhập lại qua ${label} ở thẻ mới`,
  wrongPassword: 'Mật khẩu không đúng. Kiểm tra lại rồi thử lần nữa.',
  leave: 'Đăng xuất',
  sessions: 'Thiết bị đang đăng nhập',
  sessionsCaption: 'Các thiết bị đang đăng nhập',
  device: 'Thiết bị',
  thisDevice: 'thiết bị này',
  usedAs: 'Chức vụ',
  lastUsed: 'Dùng gần nhất',
  from: 'Từ địa chỉ',
  endSession: 'Đăng xuất',
  endOthers: 'Đăng xuất mọi thiết bị khác',
  sessionEnded: 'Đã đăng xuất thiết bị.',
  myAccount: 'Tài khoản của tôi',
  onBehalfOf: (name: string) => `thay ${name}`,
  demoTitle: 'Tài khoản trình diễn',
  demoLead: 'Dữ liệu dựng sẵn. Chọn một vai để vào ngay, không cần mật khẩu.',
  post: 'Chức vụ đang dùng',
  account: 'Tài khoản',
  scheme: 'Nền màn hình',
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất khỏi mọi thiết bị',
} as const

const TROUBLES: Record<string, string> = {
  provider: 'Chưa đăng nhập được qua nhà cung cấp. Thử lại, hoặc dùng thư điện tử và mật khẩu.',
  'no-account': 'Tài khoản vừa dùng chưa gắn với ai trong phần mềm. Liên hệ người quản trị của cơ quan bạn.',
  disabled: 'Tài khoản đã ngừng sử dụng. Liên hệ người quản trị của cơ quan bạn để được mở lại.',
  'no-post': 'Tài khoản này hiện không giữ chức vụ nào. Liên hệ người quản trị để được ghi chức vụ.',
}

/** Why the provider's sign-in ended at this page. */
export function troubleText(trouble: string | null): string | null {
  return trouble === null ? null : (TROUBLES[trouble] ?? null)
}
