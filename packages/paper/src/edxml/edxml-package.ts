import type { CivilDate } from '@phoihop/domain/civil-date'

/** A body in an exchange; `id` is its mã định danh, '' where it has none. */
export type EdxmlOrgan = {
  id: string
  name: string
  /** the body above it */
  inCharge: string
  address: string
  email: string
  telephone: string
}

export type EdxmlFile = { name: string; mediaType: string; description: string; bytes: Uint8Array }

export type EdxmlOtherInfo = {
  /** 0 usual · 1 khẩn · 2 thượng khẩn · 3 hỏa tốc */
  priority: string
  /** phạm vi lưu hành */
  sphere: string
  /** ký hiệu người đánh máy */
  typist: string
  /** số bản phát hành */
  copies: number | null
  pageAmount: number | null
  direction: string
  appendixes: string[]
}

/** One paper with its files, as bodies exchange it (QCVN 102:2016/BTTTT). What is not said is '' or null. */
export type EdxmlPackage = {
  from: EdxmlOrgan
  to: EdxmlOrgan[]
  documentId: string
  number: string
  symbol: string
  place: string
  issuedOn: CivilDate | null
  /** 0: a new paper */
  type: string
  typeDetail: string
  typeName: string
  subject: string
  content: string
  signer: { competence: string; position: string; fullName: string }
  otherInfo: EdxmlOtherInfo
  /** 0: nobody is directed · 1: văn bản chỉ đạo */
  steeringType: string
  dueOn: CivilDate | null
  /** who handled the package, with times as written */
  traces: { organId: string; at: string }[]
  files: EdxmlFile[]
}

export const EDXML_NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'
