import { fold } from '@phoihop/domain/vietnamese-text'
import { MM } from '../compose/text-width.ts'
import type { PaperWorld } from '../official-paper.ts'
import { checkDocxElements } from './docx-elements.ts'
import { docxParagraphsOf, type DocxParagraph } from './docx-paragraph.ts'
import type { FormFault } from './form-fault.ts'
import { PaperRefusal } from '../refusal.ts'
import { childOf, findAll, readDocx, valueOf } from './read-docx.ts'

type Range = { low: number; high: number }
// NĐ 30/2020, Phụ lục I, phần I; 05-HD fixes them. Millimetres.
const MARGINS: Record<PaperWorld, Record<'top' | 'bottom' | 'left' | 'right', Range>> = {
  state: {
    top: { low: 20, high: 25 },
    bottom: { low: 20, high: 25 },
    left: { low: 30, high: 35 },
    right: { low: 15, high: 20 },
  },
  party: {
    top: { low: 20, high: 20 },
    bottom: { low: 20, high: 20 },
    left: { low: 30, high: 30 },
    right: { low: 15, high: 15 },
  },
}
const SIDES = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const
/** Word rounds to twentieths of a point, people to halves of a millimetre. */
const TOLERANCE_MM = 0.6

/**
 * What a văn thư would send back in a Word file: page, margins, font, sizes and the elements of the head and tail. The
 * world is read from the head. Paths are `page.…`, `font`, or the element. Throws PaperRefusal when it is no DOCX.
 */
export function checkDocxForm(bytes: Uint8Array): FormFault[] {
  return checkDocx(bytes).faults
}

/** The same, with the world whose form the file was held against. */
export function checkDocx(bytes: Uint8Array): { world: PaperWorld; faults: FormFault[] } {
  try {
    return heldAgainstItsForm(bytes)
  } catch (error) {
    // elements one in another by thousands: the stack ends before the file does
    if (error instanceof RangeError)
      throw new PaperRefusal('not-a-docx', 'Tệp Word này lồng quá nhiều lớp, không kiểm tra được.')
    throw error
  }
}

function heldAgainstItsForm(bytes: Uint8Array): { world: PaperWorld; faults: FormFault[] } {
  const { document, styles, headers } = readDocx(bytes)
  const paragraphs = docxParagraphsOf(document, styles)
  const world = worldOf(paragraphs)
  const section = findAll(document, 'w:sectPr').at(-1)
  const hasNumber = headers.some((header) => JSON.stringify(header).includes('PAGE'))
  const faults = [
    ...checkPage(section, world),
    ...(hasNumber ? [] : [{ path: 'page.number', message: 'Chưa có số trang ở lề trên.' }]),
    ...(hasNumber && childOf(section, 'w:titlePg') === undefined
      ? [{ path: 'page.number', message: 'Số trang không hiện ở trang đầu.' }]
      : []),
    ...checkFont(paragraphs),
    ...checkDocxElements(paragraphs, world),
  ]
  return { world, faults }
}

/** By the lines of the head; where both are lost, by the number: party papers write `Số 07-KL/HU`, without a colon. */
function worldOf(paragraphs: readonly DocxParagraph[]): PaperWorld {
  const head = paragraphs.slice(0, 14).map(({ text }) => fold(text).trim())
  if (head.some((line) => line.includes('dang cong san viet nam'))) return 'party'
  if (head.some((line) => line.includes('cong hoa xa hoi chu nghia'))) return 'state'
  return head.some((line) => /^so\s?\d*\s?-\s?[a-z]/u.test(line)) ? 'party' : 'state'
}

function checkPage(section: ReturnType<typeof childOf>, world: PaperWorld): FormFault[] {
  const size = childOf(section, 'w:pgSz')
  const [width, height] = [millimetres(valueOf(size, 'w:w')), millimetres(valueOf(size, 'w:h'))]
  const isA4 = within(width, { low: 210, high: 210 }) && within(height, { low: 297, high: 297 })
  const margins = childOf(section, 'w:pgMar')
  const wrong = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const range = MARGINS[world][side]
    const found = millimetres(valueOf(margins, `w:${side}`))
    if (within(found, range)) return []
    const wanted = range.low === range.high ? `${range.low}` : `${range.low}–${range.high}`
    return [
      { path: `page.${side}`, message: `Lề ${SIDES[side]} phải là ${wanted} mm (đang là ${Math.round(found)} mm).` },
    ]
  })
  return [...(isA4 ? [] : [{ path: 'page.size', message: 'Khổ giấy phải là A4 dọc (210 × 297 mm).' }]), ...wrong]
}

function checkFont(paragraphs: DocxParagraph[]): FormFault[] {
  const other = paragraphs.find(({ font }) => font !== 'Times New Roman')
  if (other === undefined) return []
  const quote = other.text.slice(0, 40)
  return [{ path: 'font', message: `Phông chữ phải là Times New Roman (khác ở “${quote}”).` }]
}

function millimetres(twips: string | null): number {
  return Number(twips ?? 0) / 20 / MM
}

function within(value: number, { low, high }: Range): boolean {
  return value >= low - TOLERANCE_MM && value <= high + TOLERANCE_MM
}
