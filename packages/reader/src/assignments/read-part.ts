import { findDeadlines } from '@phoihop/domain/deadlines/find-deadlines'
import type { Calendar, FoundDeadline } from '@phoihop/domain/deadlines/found-deadline'
import { CONTINUING, CLOSING_FORMULA, CLOSING_WORK, FORMULA_DUTY } from '../grammar/triggers.ts'
import type { Part } from '../items/build-items.ts'
import type { Addressee, Force } from '../reading.ts'
import type { CleanText } from '../text/clean-text.ts'
import type { Token } from '../text/tokens.ts'
import { chooseDeadline } from './choose-deadline.ts'
import type { Context } from './context.ts'
import type { IssuerNames } from './directive.ts'
import { findCoordinators } from './find-coordinators.ts'
import type { Reach } from './find-directives.ts'
import { lowOf } from './clause-words.ts'
import { findExceptions } from './find-exceptions.ts'
import { findOutput } from './find-output.ts'
import type { Group } from './group-clauses.ts'
import { groupClauses, introductionFrom, splitByDeadlines } from './group-clauses.ts'
import { answersProposal } from './proposal.ts'
import { tokensOf } from './split-clauses.ts'

/** What is read of one assignment, in positions of the cleaned text. */
export type Draft = {
  from: number
  to: number
  force: Force
  lead: string[]
  coordinating: string[]
  except: string[]
  addressee: Addressee
  deadline: FoundDeadline | null
  answersProposal: boolean
  output: string | null
  why: { directive: string; lead: 'named' | 'introduced'; deadline: string }
}

/** Everything a part is read with. */
export type PartReading = { clean: CleanText; calendar: Calendar; issuer: IssuerNames; context: Context; reach: Reach }
/** Whether items stand below the part, so that its last words may only introduce them. */
export type PartPlace = { introduces: boolean; isUnderTitle: boolean }

/** The assignments of one part of an item, in order. */
export function readPart(part: Part, reading: PartReading, { introduces, isUnderTitle }: PartPlace): Draft[] {
  const { clean, context, reach, issuer } = reading
  const tokens = tokensOf(part.paragraphs, clean.text, clean.low)
  const introduction = introduces ? introductionFrom(tokens) : tokens.length
  const groups = groupClauses(tokens, context, reach, issuer).filter(
    (group) =>
      group.directive.at < introduction && !FORMULA_DUTY.test(lowOf(tokens, group.directive.predicateAt, group.end)),
  )
  const working = part.isClosing ? groups.filter((group) => hasOwnWork(tokens, group)) : groups
  return working.flatMap((group, index) => {
    const from = index === 0 && !part.isClosing ? (isUnderTitle ? titleEnd(tokens, group) : 0) : group.from
    const whole = { ...group, from }
    const deadlines = deadlinesOf(whole, tokens, reading)
    return splitByDeadlines(whole, tokens, deadlines).map((piece) => draft(piece, tokens, deadlines, reading))
  })
}

/** A chapter's title ("II. NHIỆM VỤ") is no part of the first assignment below it. */
function titleEnd(tokens: readonly Token[], group: Group): number {
  const end = tokens.findIndex((token) => token.text === '¶')
  return end >= 0 && end < group.directive.at ? end + 1 : 0
}

function deadlinesOf(group: Group, tokens: readonly Token[], { clean, calendar }: PartReading): FoundDeadline[] {
  // A topic clause tells what the duty is about; its dates bind nobody.
  const start = Math.max(group.from, topicEnd(tokens, group))
  const from = tokens[start]?.from ?? 0
  const to = tokens[group.end - 1]?.to ?? from
  return findDeadlines(clean.low, from, to, calendar)
}

/** The token behind the colon that closes the topic, or the group's start. */
function topicEnd(tokens: readonly Token[], group: Group): number {
  for (let at = Math.min(group.directive.at, group.end) - 1; at >= group.from; at--)
    if (/^[:.;¶]$/u.test(tokens[at]?.text ?? '')) return at + 1
  return group.from
}

function hasOwnWork(tokens: readonly Token[], group: Group): boolean {
  const duty = lowOf(tokens, group.directive.predicateAt, group.end)
  const work = duty.replace(/nghiêm túc|triển khai thực hiện/gu, '')
  return CLOSING_WORK.test(work) && (group.directive.rule !== 'bare' || !/^(?:xin )?thông báo/u.test(duty))
}

/** A last sentence that only asks to do as told gives no work. */
export function isFormula(part: Part): boolean {
  const low = part.paragraphs.map((paragraph) => paragraph.low).join(' ')
  return CLOSING_FORMULA.test(low) && !CLOSING_WORK.test(low)
}

function draft(
  piece: Group,
  tokens: readonly Token[],
  deadlines: readonly FoundDeadline[],
  reading: PartReading,
): Draft {
  const { clean, context } = reading
  const from = tokens[piece.from]?.from ?? 0
  const to = tokens[piece.end - 1]?.to ?? from
  const own = deadlines.filter((deadline) => deadline.from >= from && deadline.to <= to)
  const deadline = chooseDeadline(piece, tokens, own, context.deadline)
  const duty = tokens[Math.max(piece.directive.at, piece.from)]?.from ?? from
  const leads = piece.leads.filter(
    (name, index) => piece.leads.findIndex((other) => other.text === name.text) === index,
  )
  return {
    from,
    to,
    force: forceOf(piece, tokens, context),
    lead: leads.map((name) => name.text),
    coordinating: findCoordinators(tokens, piece.from, piece.end, leads),
    except: findExceptions(tokens, piece.from, piece.end),
    addressee: leads.some((name) => name.kind === 'post')
      ? 'post'
      : leads.some((name) => name.kind === 'class')
        ? 'class'
        : 'body',
    deadline,
    answersProposal:
      context.answersProposal || answersProposal(clean.low.slice(from, Math.min(duty, to)), clean.low.slice(duty, to)),
    output: findOutput(clean.text.slice(from, to), clean.low.slice(from, to)),
    why: {
      directive: piece.directive.rule,
      lead: piece.inherited ? 'introduced' : 'named',
      deadline: deadline?.rule ?? 'none',
    },
  }
}

/** The clause's own verb first, then the introduction's; a bare duty that goes on with something is `continuing`. */
function forceOf(group: Group, tokens: readonly Token[], context: Context): Force {
  const { directive } = group
  if (directive.force !== null) return directive.force
  if (context.force !== null) return context.force
  const duty = lowOf(tokens, directive.predicateAt, directive.predicateAt + 4).replace(/^[:¶] /u, '')
  return CONTINUING.some((word) => duty.startsWith(word)) ? 'continuing' : 'order'
}
