import type { PaperFileFacts, SignatureFacts } from '@phoihop/contract/paper-files'
import { formatDay, formatInstant } from '../../lib/format.ts'

export const signedText = {
  title: 'Bản PDF đã ký',
  lead: 'Bản đã ký là bản chính của văn bản. Tệp được giữ nguyên như khi nhận, kèm mã kiểm tra; phần mềm chỉ đọc chữ ký, không thêm bớt gì.',
  none: 'Chưa có bản đã ký.',
  record: 'Bản chính',
  earlier: 'Bản nhận trước',
  hash: 'Mã kiểm tra (SHA-256):',
  added: (who: string, when: string) => `${who} lưu lúc ${when}`,
  choose: 'Chọn bản đã ký',
  chooseHint: 'Tệp PDF, không quá 25 MB',
  placeholder: 'Chọn tệp PDF',
  missing: 'Chưa chọn tệp.',
  add: 'Lưu bản đã ký',
  saved: 'Đã lưu bản đã ký.',
  unsigned: 'Tệp không có chữ ký số.',
  scanned: 'Tệp chỉ có ảnh chụp trang giấy: là bản ghi của bản giấy.',
  unknown: 'Không đọc được nội dung tệp.',
  trust: 'Chưa kiểm tra được chứng thư với tổ chức chứng thực.',
  intact: 'Nội dung chữ ký bao phủ không đổi từ khi ký.',
  altered: 'Nội dung đã bị sửa sau khi ký.',
  unreadable: 'Không đọc được chữ ký này.',
  more: 'Sau chữ ký này tệp còn được ghi thêm, ví dụ chữ ký sau.',
} as const

/** What was found in a file besides its signatures. */
export function fileSentences({ signatures, content }: PaperFileFacts): string[] {
  return [
    ...(signatures.length === 0 ? [signedText.unsigned] : []),
    ...(content === 'scanned' ? [signedText.scanned] : []),
    ...(content === 'unknown' ? [signedText.unknown] : []),
  ]
}

/** Who signed, by the certificate in the file. */
export function signerWords({ signer }: SignatureFacts): string {
  if (signer === null) return 'Không rõ người ký'
  const { name, organisation, subject } = signer
  return [name ?? subject, organisation].filter((part) => part !== null).join(', ')
}

export function signatureSentences(facts: SignatureFacts): string[] {
  const { signedAt, bytes, coversWhole, issuer, validFrom, validTo } = facts
  return [
    signedText[bytes],
    ...(coversWhole ? [] : [signedText.more]),
    ...(signedAt === null ? ['Không ghi giờ ký.'] : [`Ký lúc ${formatInstant(signedAt)} theo máy của người ký.`]),
    ...(issuer === null || validFrom === null || validTo === null
      ? []
      : [`Chứng thư ghi do ${issuerName(issuer)} cấp, dùng từ ${dayOf(validFrom)} đến ${dayOf(validTo)}.`]),
    signedText.trust,
  ]
}

/** Of `CN=…, O=…` the name. */
function issuerName(subject: string): string {
  return /(?:^|, )CN=([^,]+)/u.exec(subject)?.[1] ?? subject
}

function dayOf(instant: string): string {
  return formatDay(instant.slice(0, 10))
}
