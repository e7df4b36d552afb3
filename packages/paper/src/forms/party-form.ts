import { BASE_LOOKS } from './base-looks.ts'
import type { PaperForm } from './paper-form.ts'

/** Party form: HD 05-HD/VPTW of 27/5/2026, known from three descriptions that agree on the sizes. */
export const PARTY_FORM: PaperForm = {
  code: 'hd-05-2026',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  pitch: { rule: 'exact', value: 20 },
  headLeft: 0.48,
  tailLeft: 0.48,
  mottoLines: [{ element: 'nationalName', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
  issuerMark: '*',
  subjectMark: '-----',
  numberLabel: 'Số ',
  numberJoin: '-',
  romanMark: '-',
  letterSubjectPrefix: 'về việc ',
  filingLabel: 'Lưu ',
  authorityMarks: { TM: 'T/M ', KT: 'K/T ', TL: 'T/L ', TUQ: 'T/UQ ', Q: 'Q. ' },
  looks: {
    ...BASE_LOOKS,
    nationalName: { ...BASE_LOOKS.nationalName, size: 15 },
    letterSubject: { ...BASE_LOOKS.letterSubject, italic: true },
    title: { ...BASE_LOOKS.title, size: 16 },
    post: { ...BASE_LOOKS.post, bold: false },
    recipientsLabel: { ...BASE_LOOKS.recipientsLabel, underline: true },
    recipient: { ...BASE_LOOKS.recipient, size: 12 },
  },
}

/** HD 36-HD/VPTW of 2018, which 05-HD replaces: the same measures as far as is known. */
export const OLD_PARTY_FORM: PaperForm = { ...PARTY_FORM, code: 'hd-36-2018' }
