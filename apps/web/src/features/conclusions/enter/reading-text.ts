import type { PaperReading } from '@phoihop/contract/reading-shapes'

type Source = Pick<PaperReading['source'], 'format' | 'convertedFrom' | 'fileName'>

const FORMATS: Record<Source['format'], string> = {
  docx: 'tệp Word',
  pdf: 'tệp PDF',
  txt: 'tệp TXT',
  pasted: 'nội dung dán',
  metadata: 'thông tin đầu vào',
}

export const readingText = {
  file: 'Tệp văn bản',
  fileHint: 'Kéo thả tệp vào đây, hoặc chọn tệp. Nhận DOCX, PDF có chữ, TXT, gói edXML; tối đa 20\u00a0MB.',
  chooseFile: 'Chọn tệp',
  dropNow: 'Thả tệp để đọc',
  sending: (name: string, percent: number) => `Đang gửi ${name}: ${percent} %`,
  reading: 'Đang đọc văn bản…',
  cancel: 'Dừng',
  waitFor: 'Chờ đọc xong văn bản rồi lưu.',
  again: 'Đọc lại nội dung',
  notRead: 'Chưa đọc được phần thông tin. Vẫn có thể điền tay các mục bên cạnh.',
  typed: 'Các mục đọc được có ghi “Đọc từ văn bản”. Hãy xem lại từng mục trước khi lưu.',
  kept: (name: string) => `Tệp gốc “${name}” được giữ cùng văn bản.`,
  severalBodies: (words: string) => `Văn bản ghi “${words}”, có nhiều cơ quan tên như vậy. Chọn một:`,
  unknownBody: (words: string) => `Văn bản ghi “${words}”, chưa rõ là cơ quan nào. Chọn trong danh sách.`,
  recipientSeveral: 'Nhiều cơ quan có tên này, chọn một:',
  recipientClass: 'Nhóm cơ quan, không gắn với riêng cơ quan nào',
  recipientGeneric: 'Ghi gộp nhiều nơi, hoặc nơi lưu, đăng: để nguyên',
  recipientNone: 'Chưa rõ cơ quan; để trống nếu không phải cơ quan nhận việc',
  tied: (tied: number, all: number) =>
    `Gắn từng dòng với cơ quan (không gắn thì hiểu theo tên): ${tied}/${all} dòng đã gắn`,
  toChoose: (count: number) => `, ${count} dòng cần chọn`,
} as const

/** What was read, in one line: "Đọc được từ tệp Word: 20 câu giao việc, 9 nơi nhận; đã chuyển từ phông TCVN3." */
export function readWords(note: Source & { assignments: number; recipients: number }): string {
  if (note.format === 'metadata') return `Đọc được phần đầu văn bản từ thông tin đầu vào, ${note.recipients} nơi nhận.`
  const found = [
    note.assignments === 0 ? 'chưa thấy câu giao việc nào' : `${note.assignments} câu giao việc`,
    `${note.recipients} nơi nhận`,
  ].join(', ')
  const converted = note.convertedFrom === null ? '' : `; đã chuyển từ phông ${note.convertedFrom}`
  return `Đọc được từ ${FORMATS[note.format]}: ${found}${converted}.`
}
