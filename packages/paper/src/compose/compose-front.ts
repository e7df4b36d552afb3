import { SHORT_RULE_SHARE, type PaperForm } from '../forms/paper-form.ts'
import type { OfficialPaper, PaperKind } from '../official-paper.ts'
import { cleanRuns, cleanText } from './clean-runs.ts'
import { partOf, type Measure, type Part } from './composed-paper.ts'
import { lineSetter, type LineSetter } from './line-setter.ts'
import { textWidth } from './text-width.ts'

const TITLES: Record<PaperKind, string | null> = {
  conclusion: 'Kết luận',
  notice: 'Thông báo',
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  // A công văn has no tên loại (NĐ 30, Phụ lục I, phần II, mục 5b).
  'urging-letter': null,
  report: 'Báo cáo',
  'attendance-list': 'Danh sách',
  'urging-slip': 'Phiếu đôn đốc',
}

export function titleOf(paper: Pick<OfficialPaper, 'kind' | 'title'>): string | null {
  return paper.title ?? TITLES[paper.kind]
}

/** What stands between the head and the body: type and subject, Kính gửi, căn cứ. */
export function composeFront(paper: OfficialPaper, form: PaperForm, measure: Measure): Part[] {
  const setter = lineSetter(form, measure)
  const title = titleOf(paper)
  const named = title === null ? [] : titleParts(title, paper, form, setter)
  return [...named, ...addresseeParts(paper), ...groundParts(paper, form)]
}

function titleParts(title: string, paper: OfficialPaper, form: PaperForm, { set, ruled }: LineSetter): Part[] {
  const width = textWidth(form)
  const subject = paper.kind === 'urging-letter' ? [] : set('subject', [paper.subject], width * 0.86)
  const heading = set('title', [title], width).map((part) => ({ ...part, keepNext: true }))
  if (subject.length === 0) return heading
  if (form.subjectMark === 'rule') return [...heading, ...ruled(subject, SHORT_RULE_SHARE)]
  return [...heading, ...subject, ...set('subjectMark', [form.subjectMark], width)]
}

/** One on the line of Kính gửi; several each on a line, `;` between and `.` at the end (NĐ 30, mục 9a). */
function addresseeParts(paper: OfficialPaper): Part[] {
  const names = paper.addressees.map(cleanText).filter((name) => name !== '')
  if (names.length < 2) return names.map((name) => partOf('addressee', [[{ text: `Kính gửi: ${name}` }]]))
  const list = names.map((name, index) =>
    partOf('addresseeList', [[{ text: `- ${name}${index === names.length - 1 ? '.' : ';'}` }]]),
  )
  return [partOf('addressee', [[{ text: 'Kính gửi:' }]], { keepNext: true }), ...list]
}

function groundParts(paper: OfficialPaper, form: PaperForm): Part[] {
  const dash = form.code === 'nd-30-2020' ? '' : '- '
  const grounds = paper.grounds.map((ground) => cleanText(ground).replace(/[;.,]$/u, '')).filter((text) => text !== '')
  return grounds.map((text, index) =>
    partOf('ground', [cleanRuns(`${dash}${text}${index === grounds.length - 1 ? '.' : ';'}`)]),
  )
}
