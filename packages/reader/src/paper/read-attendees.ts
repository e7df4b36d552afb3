import type { Attendee, Tier } from '../reading.ts'
import type { Paragraph } from './read-paragraphs.ts'

const HEADING = /^(?:thành phần|tham dự|dự họp|cùng dự|tham gia|dự hội nghị|đại biểu)[^.:]{0,80}:?\s*$/u
const HEADING_WITH_TEXT =
  /^(?:thành phần|đại biểu)(?: (?:tham )?dự(?: họp| hội nghị| cuộc họp)?)?(?: gồm(?: có)?)?\s*:\s*(?=\S)/u
const SENTENCE =
  /(?:^|[.;]\s+)(?:(?:cùng )?(?:tham )?dự (?:(?:cuộc )?họp|hội nghị|phiên họp|buổi làm việc|phiên giải trình)?|tham gia (?:cuộc )?họp|cùng (?:tham )?dự|thành phần(?: (?:tham )?dự)?(?: họp| hội nghị)?|tham dự)\s*(?:,\s*)?(?:còn )?(?:gồm )?(?:có)?\s*:?\s+(?=(?:các|đồng chí|lãnh đạo|đại diện|ông|bà|thủ trưởng|thường trực|đ\/c|chủ tịch|trưởng|\p{L}))/u
const TIER_LABEL = /^(?:ở |tại )?(?:điểm cầu |cấp |khối |phía )?[^:.;]{0,50}:\s*/u
const TIERS: readonly (readonly [RegExp, Tier])[] = [
  [/trung ương|(?<!\p{L})bộ(?!\p{L})/u, 'central'],
  [/tỉnh|thành phố trực thuộc|(?<!\p{L})sở(?!\p{L})/u, 'province'],
  [/thôn|(?<!\p{L})ấp(?!\p{L})|tổ dân phố|khu phố|xóm|(?<!\p{L})bản(?!\p{L})|khu dân cư/u, 'village'],
  [/huyện|thị xã|quận|thành phố/u, 'district'],
  [/(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu|cơ sở/u, 'commune'],
]

/** Who took part, one entry for each tier the paper lists; a sentence without tiers is one entry. */
export function readAttendees(paragraphs: readonly Paragraph[]): Attendee[] {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (HEADING.test(paragraph.low)) return listed(paragraphs.slice(index + 1))
    const heading = HEADING_WITH_TEXT.exec(paragraph.low)
    if (heading) return [entry(paragraph, heading[0].length, paragraph.text.length)]
  }
  for (const paragraph of paragraphs) {
    // a line may break inside "tham dự"
    const low = paragraph.low.replace(/\s/gu, ' ')
    const match = SENTENCE.exec(low)
    if (match) return [entry(paragraph, match.index + match[0].length, sentenceEnd(low, match.index + match[0].length))]
  }
  return []
}

function listed(paragraphs: readonly Paragraph[]): Attendee[] {
  const end = paragraphs.findIndex(
    (paragraph) =>
      paragraph.label?.kind !== 'dash' &&
      paragraph.label?.kind !== 'plus' &&
      paragraph.label?.kind !== 'letter' &&
      paragraph.label?.kind !== 'arabic',
  )
  const lines = paragraphs.slice(0, end < 0 ? paragraphs.length : end)
  const tiered = lines.filter((paragraph) => tierOf(labelOf(paragraph)) !== null)
  if (tiered.length === 0 && lines.length > 0)
    return lines.map((paragraph) => ({ tier: tierOf(paragraph.low), text: tidy(paragraph.text) }))
  return tiered.map((paragraph) => {
    const label = labelOf(paragraph)
    return { tier: tierOf(label), text: tidy(paragraph.text.slice(label.length)) }
  })
}

function labelOf(paragraph: Paragraph): string {
  return TIER_LABEL.exec(paragraph.low)?.[0] ?? ''
}

function entry(paragraph: Paragraph, from: number, to: number): Attendee {
  const text = tidy(paragraph.text.slice(from, to))
  return { tier: onlyTier(text.toLowerCase()), text }
}

/** A sentence without tiers has one only when it names no other. */
function onlyTier(low: string): Tier | null {
  const tiers = TIERS.filter(([pattern]) => pattern.test(low)).map(([, tier]) => tier)
  return tiers.length === 1 ? (tiers[0] ?? null) : null
}

/** The tier named first. */
function tierOf(low: string): Tier | null {
  const places = TIERS.map(([pattern, tier]) => ({ at: pattern.exec(low)?.index ?? Infinity, tier }))
  const first = places.reduce((best, place) => (place.at < best.at ? place : best), {
    at: Infinity,
    tier: null as Tier | null,
  })
  return first.tier
}

function sentenceEnd(low: string, from: number): number {
  const end = /\.\s+(?=\S)|\.$/u.exec(low.slice(from))
  return end ? from + end.index : low.length
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()
}
