import type { ImportMistakeCode, Sheet } from '@phoihop/domain/imports/sheet-columns'

export const MISTAKE_TEXTS: Record<ImportMistakeCode, string> = {
  missing: 'Bỏ trống. Mục này bắt buộc.',
  'too-long': 'Quá dài. Rút ngắn lại.',
  'not-a-day': 'Không phải ngày trên lịch. Viết dạng ngày/tháng/năm.',
  'ends-before-start': 'Đứng trước ngày bắt đầu.',
  'unknown-id': 'Không có mã này. Để trống nếu là dòng mới.',
  'unknown-kind': 'Không có loại cơ quan này. Xem trang Danh mục của tệp mẫu.',
  'unknown-place': 'Không có địa bàn này, hoặc địa bàn đã kết thúc.',
  'several-places': 'Có nhiều địa bàn cùng tên này.',
  'unknown-body': 'Không có cơ quan này, hoặc cơ quan đã kết thúc. Viết đúng tên đầy đủ.',
  'several-bodies': 'Có nhiều cơ quan cùng tên này.',
  'unknown-function': 'Không có quyền này. Viết: Thư ký, Cán bộ, Lãnh đạo, Quản trị hoặc Theo dõi.',
  'unknown-scope': 'Không có phạm vi này. Viết: Cơ quan mình, Cả địa bàn xã, Ngành dọc hoặc Toàn địa bàn.',
  'name-taken': 'Địa bàn này đã có cơ quan mang tên đó.',
  'code-taken': 'Mã định danh đang dùng cho cơ quan khác.',
  'twice-in-file': 'Trùng với một dòng khác trong tệp.',
  'parent-circle': 'Cơ quan cấp trên lại trực thuộc chính cơ quan này.',
  fixed: 'Không sửa được qua tệp. Tên, trực thuộc đổi ở Sắp xếp; chức vụ sửa ở trang cán bộ.',
  'own-post': 'Không tự giao chức vụ cho mình.',
  'person-known': 'Người này đang giữ đúng chức vụ ấy ở cơ quan ấy.',
}

export const SHEET_LABELS: Record<Sheet, string> = { organisations: 'Cơ quan', people: 'Cán bộ' }

export const text = {
  title: 'Nhập, xuất Excel',
  organisations: 'Cơ quan, đơn vị',
  lead: 'Nhập nhiều cơ quan hoặc cán bộ một lần từ tệp Excel. Kiểm tra trước, chưa xác nhận thì chưa ghi gì.',
  notAllowed: 'Chỉ quản trị viên nhập, xuất Excel',
  notAllowedHint: 'Đổi sang chức vụ quản trị ở đầu trang, hoặc nhờ quản trị viên của địa bàn.',
  what: 'Nhập gì?',
  filesLead:
    'Tệp mẫu có một dòng ví dụ và trang Danh mục. Tệp đang có chứa mọi dòng hiện tại kèm mã, sửa rồi nhập lại được.',
  template: 'Tải tệp mẫu',
  export: 'Tải tệp đang có',
  choose: 'Tệp Excel (.xlsx)',
  choosePlaceholder: 'Bấm để chọn tệp',
  chooseHint: 'Không quá 5 MB, 10.000 dòng.',
  check: 'Kiểm tra tệp',
  missing: 'Chưa chọn tệp.',
  result: 'Kết quả kiểm tra',
  right: (rows: string) => `Cả ${rows} dòng đều đúng.`,
  wrong: (wrong: string, rows: string) =>
    `${wrong} dòng sai trong ${rows} dòng. Chưa ghi gì. Sửa tệp rồi kiểm tra lại.`,
  nothing: 'Không có gì mới để ghi.',
  creates: 'Thêm mới',
  changes: 'Sửa',
  unchanged: 'Giữ nguyên',
  row: 'Dòng',
  column: 'Cột',
  mistake: 'Sai ở đâu',
  mistakes: 'Các dòng sai',
  more: (n: string) => `và ${n} lỗi nữa`,
  confirm: (n: string) => `Xác nhận nhập ${n} dòng`,
  done: (creates: string, changes: string) => `Đã nhập: ${creates} thêm mới, ${changes} sửa.`,
} as const
