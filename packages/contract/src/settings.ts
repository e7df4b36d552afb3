import { POST_FUNCTIONS } from '@phoihop/domain/policy/actor'
import { ANSWER_DAYS_MOST, FIELDS_MOST, SOON_DAYS_MOST } from '@phoihop/domain/settings/proposal-settings'
import { IDLE_MINUTES, UNUSED_DAYS_MOST } from '@phoihop/domain/settings/security-settings'
import { ACKNOWLEDGE_DAYS_MOST, REMINDER_REACH, REMINDERS_MOST } from '@phoihop/domain/settings/telling-settings'
import { z } from 'zod'
import { endpoint, IdParams, line, Uuid, Version } from './endpoint.ts'

const SecurityEntry = {
  idleMinutes: z.int().min(IDLE_MINUTES.least).max(IDLE_MINUTES.most),
  secondFactorFor: z.array(z.enum(POST_FUNCTIONS)).max(POST_FUNCTIONS.length),
  unusedDays: z.int().min(0).max(UNUSED_DAYS_MOST),
}

/** How the territory guards its accounts; version 0: never changed, the defaults. */
export const SecurityView = z.strictObject({ version: z.int().min(0), ...SecurityEntry }).meta({ id: 'SecurityView' })
export type SecurityView = z.output<typeof SecurityView>

/** How the territory decides its papers; version 0: never changed. */
export const PapersView = z
  .strictObject({ version: z.int().min(0), silenceAgrees: z.boolean() })
  .meta({ id: 'PapersView' })
export type PapersView = z.output<typeof PapersView>

const Days = z.int().min(1).max(ANSWER_DAYS_MOST)
const ProposalSettingsEntry = {
  answerDays: z.strictObject({ report: Days, meeting: Days, letter: Days, own: Days }),
  workingDays: z.boolean(),
  soonDays: z.int().min(0).max(SOON_DAYS_MOST),
  fields: z.array(line(120)).min(1, 'Cần ít nhất một lĩnh vực').max(FIELDS_MOST),
}

/** How the territory answers proposals; version 0: never changed. */
export const ProposalSettingsView = z
  .strictObject({ version: z.int().min(0), ...ProposalSettingsEntry })
  .meta({ id: 'ProposalSettingsView' })
export type ProposalSettingsView = z.output<typeof ProposalSettingsView>

const TellingEntry = {
  reminderDays: z
    .array(z.int().min(-REMINDER_REACH).max(REMINDER_REACH))
    .max(REMINDERS_MOST)
    .transform((days) => [...new Set(days)].sort((a, b) => b - a)),
  acknowledgeDays: z.int().min(1).max(ACKNOWLEDGE_DAYS_MOST),
  leaderAfter: z.int().min(0).max(REMINDER_REACH),
  officeAfter: z.int().min(0).max(REMINDER_REACH),
}

/** How the territory reminds of work; version 0: never changed. */
export const TellingView = z.strictObject({ version: z.int().min(0), ...TellingEntry }).meta({ id: 'TellingView' })
export type TellingView = z.output<typeof TellingView>

export const MailRow = z
  .strictObject({
    id: Uuid,
    kind: z.string(),
    person: z.strictObject({ id: Uuid, fullName: z.string() }),
    createdAt: z.string(),
    state: z.enum(['waiting', 'failed']),
    attempts: z.int(),
    lastError: z.string().nullable(),
    /** it carries a one-time link that can be handed over by hand */
    hasLink: z.boolean(),
  })
  .meta({ id: 'MailRow' })
export type MailRow = z.output<typeof MailRow>

export const settingsApi = {
  security: endpoint({
    method: 'GET',
    path: '/api/settings/security',
    summary: 'Cài đặt bảo vệ tài khoản của địa bàn',
    response: SecurityView,
    errors: ['request/not-allowed'],
  }),
  updateSecurity: endpoint({
    method: 'PUT',
    path: '/api/settings/security',
    summary: 'Sửa cài đặt bảo vệ tài khoản',
    body: z.strictObject({ version: z.union([Version, z.literal(0)]), ...SecurityEntry }),
    response: SecurityView,
    errors: ['request/not-allowed', 'request/stale-version'],
  }),
  papers: endpoint({
    method: 'GET',
    path: '/api/settings/papers',
    summary: 'Cài đặt về văn bản của địa bàn',
    response: PapersView,
    errors: ['request/not-allowed'],
  }),
  updatePapers: endpoint({
    method: 'PUT',
    path: '/api/settings/papers',
    summary: 'Sửa cài đặt về văn bản: im lặng khi xin ý kiến có là đồng ý không',
    body: z.strictObject({ version: z.union([Version, z.literal(0)]), silenceAgrees: z.boolean() }),
    response: PapersView,
    errors: ['request/not-allowed', 'request/stale-version'],
  }),
  proposals: endpoint({
    method: 'GET',
    path: '/api/settings/proposals',
    summary: 'Cài đặt về kiến nghị: số ngày phải trả lời, lĩnh vực',
    response: ProposalSettingsView,
    errors: ['request/not-allowed'],
  }),
  updateProposals: endpoint({
    method: 'PUT',
    path: '/api/settings/proposals',
    summary: 'Sửa cài đặt về kiến nghị; hạn đã ghi thì giữ nguyên',
    body: z.strictObject({ version: z.union([Version, z.literal(0)]), ...ProposalSettingsEntry }),
    response: ProposalSettingsView,
    errors: ['request/not-allowed', 'request/stale-version'],
  }),
  telling: endpoint({
    method: 'GET',
    path: '/api/settings/telling',
    summary: 'Cài đặt về nhắc việc: các mốc nhắc, số ngày phải tiếp nhận, khi nào báo lên',
    response: TellingView,
    errors: ['request/not-allowed'],
  }),
  updateTelling: endpoint({
    method: 'PUT',
    path: '/api/settings/telling',
    summary: 'Sửa cài đặt về nhắc việc; hạn tiếp nhận đã ghi thì giữ nguyên',
    body: z.strictObject({ version: z.union([Version, z.literal(0)]), ...TellingEntry }),
    response: TellingView,
    errors: ['request/not-allowed', 'request/stale-version'],
  }),
  mail: endpoint({
    method: 'GET',
    path: '/api/settings/mail',
    summary: 'Máy chủ có gửi được thư không, và những thư còn chờ',
    response: z.strictObject({
      configured: z.boolean(),
      from: z.string().nullable(),
      mails: z.array(MailRow),
      total: z.int(),
    }),
    errors: ['request/not-allowed'],
  }),
  showLink: endpoint({
    method: 'POST',
    path: '/api/mails/:id/link',
    summary: 'Đường liên kết trong thư còn chờ, khi máy chủ chưa gửi được thư; việc xem được ghi nhật ký',
    params: IdParams,
    response: z.strictObject({ url: z.string(), expiresAt: z.string() }),
    errors: ['settings/mail-works', 'settings/mail-settled', 'request/not-found', 'request/not-allowed'],
  }),
}
