import { BASE_LOOKS } from './base-looks.ts'
import type { PaperForm } from './paper-form.ts'

/** State form: NĐ 30/2020/NĐ-CP, Phụ lục I. Where the decree gives a range, the size of its sample (mục V). */
export const STATE_FORM: PaperForm = {
  code: 'nd-30-2020',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  pitch: { rule: 'multiple', value: 1.15 },
  headLeft: 0.42,
  tailLeft: 0.48,
  mottoLines: [
    { element: 'nationalName', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { element: 'motto', text: 'Độc lập - Tự do - Hạnh phúc' },
  ],
  issuerMark: 'rule',
  subjectMark: 'rule',
  numberLabel: 'Số: ',
  numberJoin: '/',
  romanMark: '.',
  letterSubjectPrefix: 'V/v ',
  filingLabel: 'Lưu: ',
  authorityMarks: { TM: 'TM. ', KT: 'KT. ', TL: 'TL. ', TUQ: 'TUQ. ', Q: 'Q. ' },
  looks: {
    ...BASE_LOOKS,
    nationalName: { ...BASE_LOOKS.nationalName, size: 12 },
    motto: { ...BASE_LOOKS.motto, size: 13 },
    superior: { ...BASE_LOOKS.superior, size: 12 },
    issuer: { ...BASE_LOOKS.issuer, size: 12 },
    number: { ...BASE_LOOKS.number, size: 13 },
    ground: { ...BASE_LOOKS.ground, italic: true },
    romanItem: { ...BASE_LOOKS.romanItem, capitals: true },
    recipientsLabel: { ...BASE_LOOKS.recipientsLabel, size: 12, bold: true, italic: true },
    recipient: { ...BASE_LOOKS.recipient, size: 11 },
  },
}
