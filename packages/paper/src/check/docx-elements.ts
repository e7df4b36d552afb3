import { fold } from '@phoihop/domain/vietnamese-text'
import type { PaperWorld } from '../official-paper.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import type { FormFault } from './form-fault.ts'

type Rule = {
  path: string
  name: string
  find: RegExp
  /** Sizes in points, from and to. */
  size: [number, number]
  bold: boolean
  italic: boolean
  /** How it must be written, and how to say so. */
  written?: { pattern: RegExp; message: string }
}

const TYPES = /^(?:ket luan|thong bao|giay moi|bien ban|bao cao|danh sach|phieu don doc)\b/u
const DATE = {
  pattern: /, ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}$/u,
  message: 'Ngày tháng ghi đủ; ngày dưới 10 và tháng 1, 2 có số 0 ở trước, ví dụ “ngày 05 tháng 01 năm 2020”.',
}
const placeDate: Rule = {
  path: 'placeDate',
  name: 'Địa danh và ngày tháng',
  find: /,\s*ngay .*thang .*nam/u,
  size: [13, 14],
  bold: false,
  italic: true,
  written: DATE,
}

const RULES: Record<PaperWorld, Rule[]> = {
  state: [
    {
      path: 'nationalName',
      name: 'Quốc hiệu',
      find: /^cong hoa xa hoi chu nghia viet nam/u,
      size: [12, 13],
      bold: true,
      italic: false,
      written: {
        pattern: /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u,
        message: 'Quốc hiệu viết hoa: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.',
      },
    },
    {
      path: 'motto',
      name: 'Tiêu ngữ',
      find: /doc lap\s*[-–]\s*tu do/u,
      size: [13, 14],
      bold: true,
      italic: false,
      written: {
        pattern: /Độc lập - Tự do - Hạnh phúc/u,
        message: 'Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”, có khoảng trắng hai bên gạch nối.',
      },
    },
    {
      path: 'number',
      name: 'Số, ký hiệu',
      find: /^so\s*:?\s*\S*.*\//u,
      size: [13, 13],
      bold: false,
      italic: false,
      written: {
        pattern: /^Số: (?:\d{2,}[a-z]?)?\s*\/[^\s/]+$/u,
        message: 'Số viết “Số: 05/TB-UBND”: có hai chấm, dưới 10 có số 0, không có khoảng trắng.',
      },
    },
    placeDate,
    { path: 'recipients', name: 'Nơi nhận', find: /^noi nhan/u, size: [12, 12], bold: true, italic: true },
  ],
  party: [
    {
      path: 'nationalName',
      name: 'Tiêu đề',
      find: /^dang cong san viet nam/u,
      size: [15, 15],
      bold: true,
      italic: false,
      written: { pattern: /^ĐẢNG CỘNG SẢN VIỆT NAM/u, message: 'Tiêu đề viết hoa: ĐẢNG CỘNG SẢN VIỆT NAM.' },
    },
    {
      path: 'number',
      name: 'Số, ký hiệu',
      find: /^so\s*:?\s*\S*.*\//u,
      size: [14, 14],
      bold: false,
      italic: false,
      written: {
        pattern: /^Số (?:\d{2,}[a-z]?)?\s*-[^\s/]+\/\S+$/u,
        message: 'Số viết “Số 05-KL/HU”: không có hai chấm, dưới 10 có số 0, không có khoảng trắng.',
      },
    },
    { ...placeDate, size: [14, 14] },
    { path: 'recipients', name: 'Nơi nhận', find: /^noi nhan/u, size: [14, 14], bold: false, italic: false },
  ],
}

/** Whether each element of the head and tail is there and looks as its law says, and the body's sizes. */
export function checkDocxElements(paragraphs: DocxParagraph[], world: PaperWorld): FormFault[] {
  const elements = RULES[world].flatMap((rule) => {
    const found = paragraphs.find(({ text }) => rule.find.test(fold(text)))
    return found === undefined ? [{ path: rule.path, message: `Không thấy ${rule.name}.` }] : checkElement(found, rule)
  })
  return [...elements, ...checkTitle(paragraphs, world), ...checkBody(paragraphs, world)]
}

function checkElement(found: DocxParagraph, rule: Rule): FormFault[] {
  const [low, high] = rule.size
  const faults = [
    found.size === null || found.size < low || found.size > high
      ? `${rule.name} cỡ chữ ${low === high ? low : `${low}–${high}`} (đang là ${found.size ?? 'không rõ'}).`
      : null,
    found.bold !== rule.bold ? `${rule.name} ${rule.bold ? 'phải' : 'không'} in đậm.` : null,
    found.italic !== rule.italic ? `${rule.name} ${rule.italic ? 'phải' : 'không'} in nghiêng.` : null,
    rule.written !== undefined && !rule.written.pattern.test(found.text) ? rule.written.message : null,
  ]
  return faults.filter((message) => message !== null).map((message) => ({ path: rule.path, message }))
}

/** A công văn has none, so it is not missed; one that is there must look right. */
function checkTitle(paragraphs: DocxParagraph[], world: PaperWorld): FormFault[] {
  const title = paragraphs.find(({ text }) => TYPES.test(fold(text)) && text === text.toLocaleUpperCase('vi'))
  if (title === undefined) return []
  const size: [number, number] = world === 'state' ? [13, 14] : [15, 16]
  return checkElement(title, { path: 'title', name: 'Tên loại văn bản', find: TYPES, size, bold: true, italic: false })
}

function checkBody(paragraphs: DocxParagraph[], world: PaperWorld): FormFault[] {
  const [low, high] = world === 'state' ? [13, 14] : [14, 15]
  const wrong = paragraphs.find(({ text, size }) => text.length > 150 && size !== null && (size < low || size > high))
  if (wrong === undefined) return []
  return [
    {
      path: 'body',
      message: `Nội dung cỡ chữ ${low}–${high} (đang là ${wrong.size ?? 0} ở “${wrong.text.slice(0, 40)}”).`,
    },
  ]
}
