import type { PostFunction, PostScope } from '@phoihop/domain/policy/actor'

/** A demo account: the post it holds, and a second one where it has two. */
export interface AccountPlan {
  territory: 'song-mo' | 'luc-nam'
  email: string
  fullName: string
  label: string
  body: string
  post: string
  function: PostFunction
  scope: PostScope
  second?: { body: string; post: string; function: PostFunction; scope: PostScope }
}

/** One account for every role of the product, and two of the other district. The people are invented. */
export const ACCOUNTS: readonly AccountPlan[] = [
  {
    territory: 'song-mo',
    email: 'thuky.vphu@songmo.example',
    fullName: 'Nguyễn Thị Thư Ký',
    label: 'Thư ký',
    body: 'vphu',
    post: 'Chuyên viên tổng hợp, thư ký giao ban',
    function: 'secretary',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'bithu@songmo.example',
    fullName: 'Lê Văn Thí Dụ',
    label: 'Lãnh đạo – Bí thư Huyện ủy',
    body: 'hu',
    post: 'Bí thư Huyện ủy',
    function: 'leader',
    scope: 'territory',
  },
  {
    territory: 'song-mo',
    email: 'canbo.ubnd.anphu@songmo.example',
    fullName: 'Trần Thị Ví Dụ',
    label: 'Cán bộ xã',
    body: 'ub:An Phú',
    post: 'Công chức Văn phòng - Thống kê',
    function: 'officer',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'chutich.anphu@songmo.example',
    fullName: 'Phạm Văn Giả Định',
    label: 'Lãnh đạo xã – Chủ tịch UBND',
    body: 'ub:An Phú',
    post: 'Chủ tịch UBND xã',
    function: 'leader',
    scope: 'locality',
  },
  {
    territory: 'song-mo',
    email: 'danguy.anphu@songmo.example',
    fullName: 'Võ Thị Tưởng Tượng',
    label: 'Cán bộ Đảng ủy xã, kiêm Hội LHPN xã (hai chức vụ)',
    body: 'du:An Phú',
    post: 'Cán bộ Văn phòng Đảng ủy',
    function: 'officer',
    scope: 'organisation',
    second: { body: 'pn:An Phú', post: 'Phó Chủ tịch Hội LHPN xã', function: 'officer', scope: 'organisation' },
  },
  {
    territory: 'song-mo',
    email: 'truongphong.tckh@songmo.example',
    fullName: 'Bùi Thị Phác Họa',
    label: 'Trưởng phòng, duyệt trả lời kiến nghị',
    body: 'tckh',
    post: 'Trưởng phòng',
    function: 'leader',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'canbo.tckh@songmo.example',
    fullName: 'Đặng Văn Minh Họa',
    label: 'Chuyên viên phòng',
    body: 'tckh',
    post: 'Chuyên viên',
    function: 'officer',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'chuyenvien.tckh@songmo.example',
    fullName: 'Hồ Văn Nháp Thử',
    label: 'Chuyên viên được phân công',
    body: 'tckh',
    post: 'Chuyên viên ngân sách',
    function: 'staff',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'canbo.mttq@songmo.example',
    fullName: 'Bùi Thị Hư Cấu',
    label: 'Cán bộ MTTQ huyện',
    body: 'mttq',
    post: 'Chuyên viên Ban Phong trào',
    function: 'officer',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'chutich.phunu@songmo.example',
    fullName: 'Hồ Thị Trình Diễn',
    label: 'Lãnh đạo đoàn thể – theo ngành dọc',
    body: 'lhpn',
    post: 'Chủ tịch Hội LHPN huyện',
    function: 'leader',
    scope: 'line',
  },
  {
    territory: 'song-mo',
    email: 'thuky.bdv@songmo.example',
    fullName: 'Đỗ Văn Làm Mẫu',
    label: 'Thư ký Ban Dân vận',
    body: 'bdv',
    post: 'Chuyên viên',
    function: 'secretary',
    scope: 'organisation',
  },
  {
    territory: 'song-mo',
    email: 'kiemtra@songmo.example',
    fullName: 'Hoàng Văn Quan Sát',
    label: 'Theo dõi, kiểm tra',
    body: 'ubkt',
    post: 'Ủy viên Ủy ban Kiểm tra',
    function: 'observer',
    scope: 'territory',
  },
  {
    territory: 'song-mo',
    email: 'quantri@songmo.example',
    fullName: 'Vũ Thị Máy Tính',
    label: 'Quản trị',
    body: 'hu',
    post: 'Cán bộ công nghệ thông tin',
    function: 'administrator',
    scope: 'territory',
  },
  {
    territory: 'luc-nam',
    email: 'thuky.vpub@lucnam.example',
    fullName: 'Ngô Thị Bên Kia',
    label: 'Thư ký',
    body: 'vpub',
    post: 'Chuyên viên tổng hợp',
    function: 'secretary',
    scope: 'organisation',
  },
  {
    territory: 'luc-nam',
    email: 'canbo.huyendoan@lucnam.example',
    fullName: 'Dương Văn Huyện Khác',
    label: 'Cán bộ Huyện đoàn',
    body: 'dtn',
    post: 'Cán bộ phong trào',
    function: 'officer',
    scope: 'organisation',
  },
  {
    territory: 'luc-nam',
    email: 'quantri@lucnam.example',
    fullName: 'Lý Thị Bàn Phím',
    label: 'Quản trị',
    body: 'ubnd',
    post: 'Cán bộ công nghệ thông tin',
    function: 'administrator',
    scope: 'territory',
  },
]

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương']
const GIVEN = [
  'Thí Điểm',
  'Phỏng Đoán',
  'Giả Thiết',
  'Ước Chừng',
  'Tượng Trưng',
  'Khuôn Mẫu',
  'Bản Nháp',
  'Dàn Dựng',
  'Đóng Vai',
  'Mường Tượng',
  'Phác Họa',
]

/** The n-th invented officer: looks invented, and no two of a list are alike. */
export function inventedName(n: number): string {
  const family = FAMILY[n % FAMILY.length] ?? ''
  const given = GIVEN[Math.floor(n / 2) % GIVEN.length] ?? ''
  return `${family} ${n % 2 === 0 ? 'Văn' : 'Thị'} ${given}`
}
