import { findDeadlines } from '@phoihop/domain/deadlines/find-deadlines'
import { ASSESSMENT, FORWARD, PROPOSAL_HEADING } from '../grammar/paragraph-starts.ts'
import type { Part } from '../items/build-items.ts'
import type { Name } from '../names/name.ts'
import { parseNames } from '../names/parse-names.ts'
import type { Paragraph } from '../paper/read-paragraphs.ts'
import type { Token } from '../text/tokens.ts'
import type { Force } from '../reading.ts'
import type { Context } from './context.ts'
import type { Group } from './group-clauses.ts'
import { groupClauses, introductionFrom } from './group-clauses.ts'
import { isProposalHeading } from './proposal.ts'
import type { PartReading } from './read-part.ts'
import { tokensOf } from './split-clauses.ts'

const LOOKS_BACK = /(?<!\p{L})(?:đã|còn|chưa)(?!\p{L})/u
/** "Chủ tịch UBND tỉnh yêu cầu:": a verb whose addressees follow as headings. */
const VERB_BEFORE_LIST =
  /(?<!\p{L})(yêu cầu|đề nghị|giao nhiệm vụ|chỉ đạo|phân công)(?: (?:các )?(?:cơ quan, )?(?:nhiệm vụ|nội dung|một số nội dung)?(?: cụ thể)?(?: như)?(?: sau)?)?\s*:$/u
const LIST_FOLLOWS = /(?:sau|sau đây|như sau|cụ thể|trọng tâm|là|gồm)\s*:$/u

/** What a part that stands above items hands down to them, on top of what it was handed itself. */
export function readContext(part: Part, reading: PartReading): Context {
  const { context } = reading
  const last = part.paragraphs.at(-1)
  if (!last) return context
  const heading = part.paragraphs.map((paragraph) => paragraph.low).join(' ')
  const next: Context = {
    ...context,
    looksBack: context.looksBack || looksBack(heading),
    answersProposal: context.answersProposal || (heading.length < 200 && isProposalHeading(heading)),
  }
  if (/^(?:trên đây là)/u.test(last.low)) return next
  const tokens = tokensOf([last], reading.clean.text, reading.clean.low)
  const groups = introOf(tokens, last, reading)
  const group = groups?.at(-1)
  if (groups && group) {
    const deadline = findDeadlines(
      reading.clean.low,
      tokens[group.from]?.from ?? last.from,
      last.to,
      reading.calendar,
    ).find((found) => !found.isWeak)
    const options = groups.map(({ leads, directive, inherited }) => ({
      leads,
      force: directive.force ?? forceAbove(inherited, context),
    }))
    return {
      ...next,
      leads: options.flatMap((option) => option.leads),
      force: options[0]?.force ?? null,
      options,
      deadline: deadline ?? context.deadline,
      isIntroduced: LIST_FOLLOWS.test(last.low) || context.isIntroduced,
    }
  }
  const verb = VERB_BEFORE_LIST.exec(last.low)?.[1]
  if (verb) return { ...next, leads: null, force: verb === 'đề nghị' ? 'request' : 'order', options: [] }
  const named = namedByHeading(tokens, last)
  return named ? { ...next, leads: named, force: headingForce(last.low) ?? forceFor(named, context) } : next
}

function introOf(tokens: readonly Token[], last: Paragraph, reading: PartReading): Group[] | null {
  if (!last.text.endsWith(':')) return null
  const from = introductionFrom(tokens)
  const all = groupClauses(tokens, reading.context, 'free', reading.issuer)
  const inLast = all.filter((group) => group.directive.at >= from)
  const groups = inLast.length > 0 ? inLast : all.slice(-1)
  if (groups.length === 0 || groups.some((group) => group.directive.rule === 'heading')) return null
  // The opening formula ("… chủ trì và chỉ đạo như sau:") names the chair, who gives the work and does not get it.
  return reading.reach === 'strict' && groups.some((group) => group.directive.rule !== 'trigger') ? null : groups
}

/** A force from above holds for the same addressees only. */
function forceAbove(inherited: boolean, context: Context): Force | null {
  return inherited ? context.force : null
}

/** "Đề nghị MTTQ, các đoàn thể huyện" as a heading gives its verb to the items below. */
function headingForce(low: string): Force | null {
  return low.startsWith('đề nghị') ? 'request' : /^(?:giao|yêu cầu)/u.test(low) ? 'order' : null
}

/** Below "yêu cầu … và đề nghị …:" a heading picks out one of those addressed: it keeps that one's verb. */
function forceFor(names: readonly Name[], context: Context): Force | null {
  const own = context.options.find((option) =>
    option.leads.some((lead) => names.some((name) => lead.text.toLowerCase() === name.text.toLowerCase())),
  )
  return own?.force ?? (context.isIntroduced || context.leads === null ? context.force : null)
}

/** "1. Sở Công Thương", "Đối với UBND các xã:", "Về hoạt động của MTTQ, các đoàn thể:". */
function namedByHeading(tokens: readonly Token[], paragraph: Paragraph): Name[] | null {
  const end = tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length
  if (paragraph.text.length > 220) return null
  const from =
    /^(?:đối với|về phía|trách nhiệm của|nhiệm vụ của|giao|đề nghị|yêu cầu)\s+/u
      .exec(paragraph.low)?.[0]
      .trim()
      .split(' ').length ?? 0
  const whole = namesTo(tokens, from, end)
  if (whole) return whole
  if (PROPOSAL_HEADING.test(paragraph.low)) return null
  if (LOOKS_BACK.test(paragraph.low) || paragraph.text.length > 120) return null
  for (let at = from + 1; at < end; at++) {
    if (!/^(?:của|với)$/u.test(tokens[at]?.low ?? '')) continue
    const named = parseNames(tokens, at + 1)
    if (named && named.end === end) return named.names
  }
  return null
}

/** Names up to `end`, also parted by semicolons. */
function namesTo(tokens: readonly Token[], from: number, end: number): Name[] | null {
  const names: Name[] = []
  for (let at = from; at < end; ) {
    const named = parseNames(tokens, at)
    if (!named || (named.end < end && tokens[named.end]?.text !== ';')) return null
    names.push(...named.names)
    at = named.end + 1
  }
  return names.length > 0 ? names : null
}

/** Whether a heading or topic tells of the past: assessment, results, shortcomings. */
export function looksBack(heading: string): boolean {
  return heading.length < 200 && ASSESSMENT.test(heading) && !FORWARD.test(heading)
}
