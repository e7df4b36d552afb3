import type { ResponseAct } from '../tasks/assignment-moves.ts'
import { unreachable } from '../unreachable.ts'

/**
 * What a notice is of: work given by a paper, a new period of it, a response to work, a comment, a word that reminds, a slip
 * that urges; or, of its own accord on a day: the last day comes near or has passed, nobody has taken the work up, a word is
 * waited for.
 */
export const NOTICE_KINDS = [
  'issue',
  'period',
  'response',
  'comment',
  'reminder',
  'urging',
  'due',
  'unacknowledged',
  'word',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What a person chooses about: việc mới · quyết định · báo cáo của đơn vị · nhắc hạn · trao đổi */
export const NOTICE_GROUPS = ['given', 'decided', 'reported', 'due', 'discussed'] as const
export type NoticeGroup = (typeof NOTICE_GROUPS)[number]

/** By mail: at once · once a day with the rest · never. In the product it is always told. */
export const MAIL_CHOICES = ['at-once', 'daily', 'never'] as const
export type MailChoice = (typeof MAIL_CHOICES)[number]

export const MAIL_DEFAULTS: Readonly<Record<NoticeGroup, MailChoice>> = {
  given: 'daily',
  decided: 'daily',
  reported: 'daily',
  due: 'daily',
  discussed: 'daily',
}

/**
 * Whom a response is told: the unit it is about, the person it was handed on to, the leading units and who decides, who
 * decides on its work, or only those who follow the task.
 */
export type Audience = 'unit' | 'person' | 'leads' | 'deciders' | 'followers'

interface Told {
  to: Audience
  group: NoticeGroup
  /** by mail at once, whatever waits for the daily one */
  urgent?: true
}

const TOLD: Readonly<Record<ResponseAct, Told>> = {
  acknowledge: { to: 'followers', group: 'reported' },
  'report-progress': { to: 'followers', group: 'reported' },
  'report-done': { to: 'deciders', group: 'reported' },
  return: { to: 'deciders', group: 'reported', urgent: true },
  accept: { to: 'unit', group: 'decided' },
  'send-back': { to: 'unit', group: 'decided', urgent: true },
  reassign: { to: 'unit', group: 'given', urgent: true },
  suspend: { to: 'unit', group: 'decided', urgent: true },
  resume: { to: 'unit', group: 'decided', urgent: true },
  withdraw: { to: 'unit', group: 'decided', urgent: true },
  postpone: { to: 'unit', group: 'decided' },
  contribute: { to: 'leads', group: 'reported' },
  'note-coordinated': { to: 'unit', group: 'decided' },
  'note-not-coordinated': { to: 'unit', group: 'decided', urgent: true },
  'request-extension': { to: 'deciders', group: 'reported', urgent: true },
  'take-back-extension': { to: 'deciders', group: 'reported' },
  'approve-extension': { to: 'unit', group: 'decided', urgent: true },
  'refuse-extension': { to: 'unit', group: 'decided', urgent: true },
  'correct-deadline': { to: 'unit', group: 'decided', urgent: true },
  'request-reopen': { to: 'deciders', group: 'reported' },
  reopen: { to: 'unit', group: 'decided', urgent: true },
  'refuse-reopen': { to: 'unit', group: 'decided' },
  'hand-on': { to: 'person', group: 'given', urgent: true },
  'take-back': { to: 'followers', group: 'decided' },
  correct: { to: 'followers', group: 'reported' },
  assign: { to: 'unit', group: 'given', urgent: true },
  'change-lead': { to: 'unit', group: 'given', urgent: true },
  'waive-check': { to: 'followers', group: 'decided' },
  'restore-check': { to: 'followers', group: 'decided' },
  'stop-recurring': { to: 'unit', group: 'decided' },
}

export function toldOf(act: ResponseAct): Told {
  return TOLD[act]
}

/** What a notice is about; `days` before (positive) or after (negative) the day it speaks of. */
export interface NoticeFacts {
  kind: NoticeKind
  act: ResponseAct | null
  days: number | null
}

export function groupOf({ kind, act }: NoticeFacts): NoticeGroup {
  switch (kind) {
    case 'issue':
    case 'period':
      return 'given'
    case 'comment':
      return 'discussed'
    case 'response':
      return act === null ? 'decided' : TOLD[act].group
    case 'reminder':
    case 'urging':
    case 'due':
    case 'unacknowledged':
    case 'word':
      return 'due'
    default:
      return unreachable(kind)
  }
}

/** Whether it goes by mail at once unless the person never wants mails of its group: the last day, and what stops work. */
export function isUrgent({ kind, act, days }: NoticeFacts): boolean {
  if (kind === 'response') return act !== null && TOLD[act].urgent === true
  return kind === 'due' && days === 0
}

/** When the mail of a notice goes: at once, with the daily one, or never. */
export function mailTime(facts: NoticeFacts, choice: MailChoice): MailChoice {
  return choice === 'daily' && isUrgent(facts) ? 'at-once' : choice
}
