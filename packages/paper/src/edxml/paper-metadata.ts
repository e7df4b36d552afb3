import type { CivilDate } from '@phoihop/domain/civil-date'

/** What a paper sent carries along (NĐ 30/2020/NĐ-CP, Phụ lục VI). What is not said is '' or null. */
export type PaperMetadata = {
  organId: string
  fileCatalog: string
  fileNotation: string
  ordinal: string
  typeName: string
  number: string
  symbol: string
  issuedOn: CivilDate | null
  organName: string
  subject: string
  language: string
  pageAmount: number | null
  description: string
  signer: { position: string; fullName: string }
  to: { organId: string; organName: string }[]
  priority: string
  issuedAmount: number | null
  dueOn: CivilDate | null
  /** of a paper received; null: it was sent */
  arrival: {
    on: CivilDate | null
    number: string
    /** to whom it went on */
    toPlaces: string
    /** who handled it, with times as written */
    traces: { organId: string; at: string }[]
  } | null
}
