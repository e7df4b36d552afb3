import type { ElementName, Look } from './paper-form.ts'

const plain = {
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  align: 'left',
  gap: 0,
  indent: 0,
  firstLine: 0,
} as const

const head = { ...plain, align: 'center' } as const
const body = { ...plain, align: 'justify', gap: 6, firstLine: 10 } as const

/** What both forms share; a form changes what its law says otherwise. */
export const BASE_LOOKS: Record<ElementName, Look> = {
  nationalName: { ...head, name: 'Quốc hiệu, tiêu đề', bold: true, capitals: true },
  motto: { ...head, name: 'Tiêu ngữ', bold: true },
  superior: { ...head, name: 'Cơ quan cấp trên', capitals: true },
  issuer: { ...head, name: 'Cơ quan ban hành', bold: true, capitals: true },
  issuerMark: { ...head, name: 'Dấu dưới cơ quan ban hành' },
  number: { ...head, name: 'Số, ký hiệu' },
  letterSubject: { ...head, name: 'Trích yếu công văn', size: 12, gap: 6 },
  placeDate: { ...head, name: 'Địa danh, ngày tháng', italic: true },
  stamp: { ...head, name: 'Mức độ khẩn, phạm vi lưu hành', size: 13, bold: true, capitals: true, gap: 8 },
  title: { ...head, name: 'Tên loại', bold: true, capitals: true, gap: 18 },
  subject: { ...head, name: 'Trích yếu', bold: true },
  subjectMark: { ...head, name: 'Dấu dưới trích yếu' },
  addressee: { ...head, name: 'Kính gửi', gap: 12 },
  addresseeList: { ...plain, name: 'Kính gửi, từng nơi', indent: 45 },
  ground: { ...body, name: 'Căn cứ' },
  body: { ...body, name: 'Nội dung' },
  romanItem: { ...body, name: 'Mục I', bold: true },
  headingItem: { ...body, name: 'Tiêu đề mục', bold: true },
  tableHead: { ...head, name: 'Đầu bảng', size: 13, bold: true },
  tableCell: { ...plain, name: 'Ô bảng', size: 13 },
  authority: { ...head, name: 'Quyền hạn ký', bold: true, capitals: true },
  post: { ...head, name: 'Chức vụ người ký', bold: true, capitals: true },
  // Room for the signature, which the decree puts between the post and the name.
  signer: { ...head, name: 'Họ tên người ký', bold: true, gap: 72 },
  recipientsLabel: { ...plain, name: 'Nơi nhận' },
  recipient: { ...plain, name: 'Nơi nhận, từng nơi' },
  pageNumber: { ...head, name: 'Số trang' },
}
