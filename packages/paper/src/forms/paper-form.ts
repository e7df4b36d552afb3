/** The law a form follows. */
export type FormCode = 'nd-30-2020' | 'hd-05-2026' | 'hd-36-2018'

/** The elements of a paper; each is a style of its own in the DOCX. */
export type ElementName =
  | 'nationalName'
  | 'motto'
  | 'superior'
  | 'issuer'
  | 'issuerMark'
  | 'number'
  | 'letterSubject'
  | 'placeDate'
  | 'stamp'
  | 'title'
  | 'subject'
  | 'subjectMark'
  | 'addressee'
  | 'addresseeList'
  | 'ground'
  | 'body'
  | 'romanItem'
  | 'headingItem'
  | 'tableHead'
  | 'tableCell'
  | 'authority'
  | 'post'
  | 'signer'
  | 'recipientsLabel'
  | 'recipient'
  | 'pageNumber'

/** The look of an element: size and spaces in points, indents in millimetres. */
export type Look = {
  /** Its name in Word's list of styles. */
  name: string
  size: number
  bold: boolean
  italic: boolean
  underline: boolean
  capitals: boolean
  align: 'left' | 'center' | 'right' | 'justify'
  /** Space above. */
  gap: number
  indent: number
  firstLine: number
}

/** Distance of lines: a multiple of the font's own, or exactly so many points. */
export type LinePitch = { rule: 'multiple' | 'exact'; value: number }

/** A legal form. Page in millimetres. */
export type PaperForm = {
  code: FormCode
  page: {
    width: number
    height: number
    top: number
    bottom: number
    left: number
    right: number
    /** From the top edge to the page number. */
    header: number
  }
  /** Of the body; heads and tails are single. */
  pitch: LinePitch
  /** The left part of the head as a share of the line. */
  headLeft: number
  /** The left part of the tail (Nơi nhận). */
  tailLeft: number
  /** The upper lines at the right; the last is ruled off. */
  mottoLines: { element: 'nationalName' | 'motto'; text: string }[]
  /** What stands under the issuer and the subject: `rule`, or these characters. */
  issuerMark: string
  subjectMark: string
  numberLabel: 'Số: ' | 'Số '
  numberJoin: '/' | '-'
  romanMark: '.' | '-'
  letterSubjectPrefix: 'V/v ' | 'về việc '
  filingLabel: 'Lưu: ' | 'Lưu '
  authorityMarks: Record<'TM' | 'KT' | 'TL' | 'TUQ' | 'Q', string>
  looks: Record<ElementName, Look>
}

/** Rules under the issuer and the subject are 1/3 to 1/2 of the line (NĐ 30/2020, Phụ lục I, phần II). */
export const SHORT_RULE_SHARE = 0.4
