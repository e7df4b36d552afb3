import type { IntegrityCheck } from '@phoihop/contract/integrity'

type Fault = IntegrityCheck['faults'][number]

export const text = {
  start: 'Kiểm tra văn bản và tệp',
  never: 'Chưa kiểm tra văn bản và tệp lần nào. Mỗi đêm phần mềm tự kiểm tra một lần.',
  running: 'Đang kiểm tra văn bản và tệp…',
  whole: (papers: string, files: string, at: string) =>
    `Kiểm tra lúc ${at}: ${papers} văn bản đã ban hành và ${files} tệp đều đúng mã kiểm tra.`,
  found: (count: string, at: string) =>
    `Kiểm tra lúc ${at}: có ${count} điều không khớp. Hãy báo người phụ trách máy chủ.`,
  faults: 'Những điều không khớp',
} as const

/** One fault as a sentence. */
export function faultWords({ kind, paper, file }: Fault): string {
  const code = paper?.code ?? ''
  const short = file?.sha256.slice(0, 12) ?? ''
  switch (kind) {
    case 'paper-changed':
      return `Văn bản ${code}: nội dung trong cơ sở dữ liệu không còn đúng mã kiểm tra ghi lúc ban hành.`
    case 'paper-unsealed':
      return `Văn bản ${code}: ban hành trước khi phần mềm ghi mã kiểm tra nên không kiểm tra được.`
    case 'file-lost':
      return `Tệp có mã ${short}…: cả hai bản lưu đều mất hoặc bị sửa, phải lấy lại từ bản sao lưu.`
    case 'copy-mended':
      return `Tệp có mã ${short}…: một bản lưu bị mất hoặc bị sửa, đã phục hồi từ bản thứ hai.`
    case 'trail-broken':
      return 'Nhật ký đã bị sửa hoặc mất dòng; bấm “Kiểm tra nhật ký” để xem đứt từ dòng nào.'
  }
}
