import type { ExchangeFormat, FormFault } from '@phoihop/contract/renditions'

export const EXCHANGE_LABELS: Record<ExchangeFormat, string> = {
  edxml: 'Tải gói edXML',
  metadata: 'Tải thông tin đầu vào',
}

export const text = {
  papers: 'Kết luận',
  title: (code: string) => `Bản in ${code}`,
  draftCode: 'dự thảo',
  draft: 'Dự thảo',
  draftNotice: 'Dự thảo: bản in có chữ DỰ THẢO, chừa chỗ cho số và ngày.',
  part: 'In phần nào',
  whole: 'Toàn văn',
  excerpt: (name: string) => `Trích phần việc của ${name}`,
  docx: 'Tải bản Word',
  pdf: 'Tải bản PDF',
  preview: 'Bản PDF của văn bản',
  printing: 'Đang dựng bản in…',
  phoneHint: 'Màn hình nhỏ không xem bản in tại đây. Tải bản PDF để mở bằng ứng dụng của máy.',
  exchange: 'Gửi liên thông',
  exchangeHint:
    'Gói edXML (QCVN 102:2016/BTTTT) có sẵn tệp của văn bản; thông tin đầu vào theo Phụ lục VI, Nghị định 30/2020/NĐ-CP.',
  form: 'Thể thức',
  formLaw: (law: string) => `Đối chiếu với ${law}.`,
  formRight: 'Không thấy điều gì thiếu hoặc sai thể thức.',
  formWrong: (count: number) => `Còn ${String(count)} điều thiếu hoặc sai thể thức`,
  mend: 'Sửa',
  mendAt: (message: string) => `Sửa: ${message}`,
  checking: 'Đang kiểm tra thể thức…',
  printView: 'Xem bản in',
  checkTitle: 'Kiểm tra thể thức',
  checkLead:
    'Chọn một tệp Word (.docx) bất kỳ để xem khổ giấy, lề, phông chữ, cỡ chữ và các thành phần có đúng Nghị định 30/2020/NĐ-CP hoặc hướng dẫn của Văn phòng Trung ương Đảng. Tệp không được lưu lại.',
  file: 'Tệp Word',
  filePlaceholder: 'Chọn tệp .docx',
  fileMissing: 'Chưa chọn tệp.',
  check: 'Kiểm tra',
  checked: (name: string) => `Kết quả: ${name}`,
  against: (law: string) => `Đối chiếu với ${law}, theo phần đầu của tệp.`,
  element: 'Chỗ trong văn bản',
  fault: 'Đang thế nào, phải thế nào',
} as const

/** The parts of a Word file as people call them. */
const ELEMENTS: Readonly<Record<string, string>> = {
  page: 'Trang giấy',
  font: 'Phông chữ',
  nationalName: 'Quốc hiệu, tiêu đề',
  motto: 'Tiêu ngữ',
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  placeDate: 'Địa danh, ngày',
  title: 'Tên loại',
  subject: 'Trích yếu',
  body: 'Nội dung',
  authority: 'Quyền hạn ký',
  post: 'Chức vụ người ký',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Nơi nhận',
}

export function elementName({ path }: FormFault): string {
  return ELEMENTS[path] ?? ELEMENTS[path.split('.')[0] ?? ''] ?? 'Văn bản'
}
