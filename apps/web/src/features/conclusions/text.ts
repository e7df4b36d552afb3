import type { Conclusion, ConclusionRow } from '@phoihop/contract/conclusions'
import type { RollUp } from '@phoihop/contract/task-shapes'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'

export const FORM_LABELS: Record<Conclusion['form'], string> = { conclusion: 'Kết luận', notice: 'Thông báo kết luận' }
export const STATE_LABELS: Record<Conclusion['state'], string> = {
  draft: 'Dự thảo',
  'in-review': 'Đang lấy ý kiến',
  submitted: 'Đã trình ký',
  signed: 'Đã ký, chờ ban hành',
  issued: 'Đã ban hành',
}
export const SENSITIVITY_LABELS: Record<Conclusion['sensitivity'], string> = {
  public: 'Công khai',
  internal: 'Nội bộ',
  restricted: 'Hạn chế',
}

/** The paper by its number and symbol; before it has any: a draft. */
export function paperTitle(paper: Pick<ConclusionRow, 'number' | 'symbol'>): string {
  return paperCode(paper) ?? 'Dự thảo chưa có số'
}

export const text = {
  papers: 'Kết luận',
  papersLead: 'Các kết luận, thông báo kết luận và tình hình thực hiện của từng văn bản.',
  newPaper: 'Nhập văn bản',
  writePaper: 'Soạn văn bản mới',
  writeOn: 'Soạn tiếp',
  total: (total: string) => `Có ${total} văn bản.`,
  listCaption: 'Các văn bản theo điều kiện lọc',
  listEmpty: 'Không có văn bản nào như vậy',
  listEmptyHint: 'Bớt điều kiện lọc để thấy nhiều hơn, hoặc nhập văn bản mới.',
  search: 'Tìm theo số, ký hiệu, trích yếu',
  searchHint: 'Vài chữ, có dấu hay không đều được',
  state: 'Trạng thái',
  anyState: 'Mọi trạng thái',
  form: 'Loại văn bản',
  anyForm: 'Mọi loại',
  year: 'Năm ban hành',
  anyYear: 'Mọi năm',
  columns: { paper: 'Văn bản', issued: 'Ngày ban hành', issuer: 'Cơ quan ban hành', work: 'Thực hiện' },
  undated: 'Chưa ghi ngày',
  noWork: 'Không giao việc',
  marked: (count: number) => `Đã đánh dấu ${count} nhiệm vụ`,
  works: (count: number) => `${count} phần việc`,
  accepted: (count: number) => `${count} đã hoàn thành`,
  overdue: (count: number) => `${count} quá hạn`,
  mark: 'Đánh dấu nhiệm vụ',
  unwrittenDeadline: 'Câu đã sửa: văn bản không còn ghi thời hạn này. Sửa lại thời hạn của nhiệm vụ.',
  issueNow: 'Cấp số và ban hành',
  markOn: 'Tiếp tục đánh dấu',
  markAndIssue: 'Tiếp tục đánh dấu và ban hành',
  print: 'In văn bản',
  rendition: 'Bản in Word, PDF',
  formCheck: 'Kiểm tra thể thức tệp Word',
  facts: 'Thông tin văn bản',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  keeper: 'Nơi lưu giữ, theo dõi',
  meeting: 'Cuộc họp',
  signer: 'Người ký',
  sensitivity: 'Phạm vi sử dụng',
  recipients: 'Nơi nhận',
  recipientsCount: (count: number) => `${count} nơi nhận`,
  hash: 'Mã kiểm tra toàn văn (SHA-256)',
  sealed: 'Mã kiểm tra văn bản (SHA-256)',
  copyHash: 'Sao chép mã kiểm tra',
  copied: 'Đã sao chép',
  paper: 'Toàn văn',
  tasks: 'Nhiệm vụ trong văn bản',
  noTasks: 'Văn bản này không giao việc nào, hoặc các việc đó không thuộc phạm vi bạn được xem.',
  noTasksDraft: 'Chưa có nhiệm vụ nào trong dự thảo.',
  taskNumber: (number: number, ref: string) => `Nhiệm vụ ${number}, ${refWords(ref)}`,
  leads: 'Chủ trì',
  coordinators: 'Phối hợp',
  excepted: 'Trừ',
  deadline: 'Thời hạn',
  output: 'Sản phẩm',
  openTask: 'Xem nhiệm vụ',
  showInPaper: (number: number) => `Đến câu số ${number} trong văn bản`,
  showTask: (number: number) => `Nhiệm vụ ${number}`,
  withoutTask: 'Không phát sinh nhiệm vụ',
  fold: (ref: string) => `Thu gọn mục ${ref}`,
  unfold: (ref: string) => `Mở mục ${ref}`,
  notAllowed: 'Bạn không nhập, sửa được văn bản này',
  back: 'Quay lại',
  draftNotice: 'Dự thảo: chưa giao việc cho đơn vị nào.',
} as const

/** How a task stands in one line: "7/12 xong, 2 quá hạn". */
export function rollUpWords(rollUp: RollUp): string {
  if (rollUp.total === 0) return 'Đã rút'
  const parts = [`${rollUp.accepted}/${rollUp.total} xong`]
  if (rollUp.reported > 0) parts.push(`${rollUp.reported} chờ xác nhận`)
  if (rollUp.overdue > 0) parts.push(`${rollUp.overdue} quá hạn`)
  if (rollUp.unacknowledged > 0) parts.push(`${rollUp.unacknowledged} chưa tiếp nhận`)
  if (rollUp.returned > 0) parts.push(`${rollUp.returned} trả lại`)
  return parts.join(', ')
}
