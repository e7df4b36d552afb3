import { parseCivilDate } from '@phoihop/domain/civil-date'
import { cleanText } from '../compose/clean-runs.ts'
import { openFonts } from '../fonts/font-set.ts'
import type { OfficialPaper, PaperKind } from '../official-paper.ts'
import { nameCharacter, unprintableIn } from '../refuse-unprintable.ts'
import { checkBlocks } from './check-blocks.ts'
import { checkSignatures } from './check-signatures.ts'
import type { FormFault } from './form-fault.ts'

/** Ký hiệu of the kinds that have one (NĐ 30/2020, Phụ lục III; 05-HD). */
const CODES: Partial<Record<PaperKind, string>> = {
  conclusion: 'KL',
  notice: 'TB',
  invitation: 'GM',
  minutes: 'BB',
  report: 'BC',
}

/** Everything that keeps a paper from being issued in its form; [] when it is ready. Does not change the paper. */
export function checkForm(paper: OfficialPaper): FormFault[] {
  return [
    ...checkHead(paper),
    ...checkSymbol(paper),
    ...checkSubject(paper),
    ...checkBlocks(paper),
    ...checkSignatures(paper),
    ...checkRecipients(paper),
    ...checkCharacters(paper),
  ]
}

function when(isWrong: boolean, path: string, message: string): FormFault[] {
  return isWrong ? [{ path, message }] : []
}

function checkHead(paper: OfficialPaper): FormFault[] {
  const { number, place, issuedOn, letterhead } = paper
  return [
    ...when(
      paper.kind === 'conclusion' && paper.world === 'state',
      'kind',
      'Nghị định 30/2020/NĐ-CP không có loại văn bản “Kết luận”; cơ quan nhà nước ban hành Thông báo kết luận.',
    ),
    ...when(
      letterhead.issuer.every((line) => cleanText(line) === ''),
      'letterhead.issuer',
      'Chưa có tên cơ quan ban hành.',
    ),
    ...when(number === null, 'number', 'Chưa có số văn bản.'),
    ...when(number !== null && !/^\d{1,5}[a-z]?$/u.test(number), 'number', 'Số văn bản chỉ gồm chữ số.'),
    ...when(place === null || cleanText(place) === '', 'place', 'Chưa có địa danh.'),
    ...when(issuedOn === null, 'issuedOn', 'Chưa có ngày ban hành.'),
    ...when(issuedOn !== null && parseCivilDate(issuedOn) === null, 'issuedOn', 'Ngày ban hành không có trên lịch.'),
  ]
}

function checkSymbol({ symbol, kind, world }: OfficialPaper): FormFault[] {
  if (symbol === null || symbol === '') return when(kind !== 'attendance-list', 'symbol', 'Chưa có ký hiệu văn bản.')
  const code = CODES[kind]
  const groups = symbol.split(/[-/]/u)
  return [
    ...when(/\s/u.test(symbol), 'symbol', 'Ký hiệu viết liền, không có khoảng trắng.'),
    ...when(
      world === 'state' && symbol.includes('/'),
      'symbol',
      'Ký hiệu văn bản nhà nước dùng gạch nối giữa các nhóm chữ, ví dụ TB-UBND.',
    ),
    ...when(
      world === 'party' && !symbol.includes('/'),
      'symbol',
      'Ký hiệu văn bản Đảng dùng gạch chéo trước tên cơ quan, ví dụ KL/HU.',
    ),
    ...when(
      code !== undefined && groups[0] !== code,
      'symbol',
      `Ký hiệu của loại văn bản này bắt đầu bằng ${code ?? ''}.`,
    ),
  ]
}

function checkSubject({ subject, kind, addressees }: OfficialPaper): FormFault[] {
  const text = cleanText(subject)
  return [
    ...when(text === '', 'subject', 'Chưa có trích yếu nội dung.'),
    ...when(/[.;,]$/u.test(text), 'subject', 'Trích yếu không có dấu ở cuối.'),
    ...when(
      kind === 'urging-letter' && /^(?:v\/v|về việc)\s/iu.test(text),
      'subject',
      'Bỏ “V/v” hoặc “về việc” ở đầu trích yếu: phần mềm tự ghi.',
    ),
    ...when(kind === 'urging-letter' && addressees.length === 0, 'addressees', 'Công văn chưa có nơi gửi (Kính gửi).'),
  ]
}

function checkRecipients({ kind, world, recipients, filing, coSignature }: OfficialPaper): FormFault[] {
  if (kind === 'attendance-list') return []
  return [
    ...when(recipients.length === 0 && coSignature === null, 'recipients', 'Chưa có nơi nhận.'),
    ...when(
      filing === null || filing.places.every((place) => cleanText(place) === ''),
      'filing',
      'Nơi nhận chưa có dòng Lưu.',
    ),
    ...when(
      world === 'state' && filing !== null && !filing.places.some((place) => cleanText(place) === 'VT'),
      'filing.places',
      'Dòng Lưu của văn bản nhà nước phải có VT (văn thư).',
    ),
  ]
}

/** Looks at every text of the paper, wherever it stands. */
function checkCharacters(paper: OfficialPaper): FormFault[] {
  const fonts = openFonts()
  return textsOf(paper, '').flatMap(({ path, text }) => {
    const character = unprintableIn(cleanText(text), fonts)
    return character === null
      ? []
      : [{ path, message: `Phông chữ của văn bản không in được ký tự ${nameCharacter(character)}.` }]
  })
}

function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`))
}
