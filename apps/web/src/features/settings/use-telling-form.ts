import type { TellingView } from '@phoihop/contract/settings'
import { REMINDER_REACH, REMINDERS_MOST } from '@phoihop/domain/settings/telling-settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { settingQueries, useUpdateTelling } from './api.ts'
import { tellingText } from './telling-text.ts'
import { text } from './text.ts'
import { useSettingForm } from './use-setting-form.ts'

const WHOLE = /^\d{1,2}$/u
const COUNTS = ['acknowledgeDays', 'leaderAfter', 'officeAfter'] as const

interface TellingDraft {
  before: string
  after: string
  acknowledgeDays: string
  leaderAfter: string
  officeAfter: string
}

/** The settings while they are typed; who comes second sees the new values first. */
export function useTellingForm() {
  return useSettingForm({
    read: useSuspenseQuery(settingQueries.telling()),
    updating: useUpdateTelling(),
    draftOf,
    findMistakes,
    entryOf,
    fields: COUNTS,
  })
}

function entryOf({ before, after, ...counts }: TellingDraft, { version }: TellingView) {
  return {
    version,
    reminderDays: [...daysOf(before), ...daysOf(after).map((day) => -day)],
    acknowledgeDays: Number(counts.acknowledgeDays),
    leaderAfter: Number(counts.leaderAfter),
    officeAfter: Number(counts.officeAfter),
  }
}

function draftOf({ reminderDays, acknowledgeDays, leaderAfter, officeAfter }: TellingView): TellingDraft {
  return {
    before: reminderDays.filter((day) => day >= 0).join(', '),
    after: reminderDays
      .filter((day) => day < 0)
      .map((day) => -day)
      .join(', '),
    acknowledgeDays: String(acknowledgeDays),
    leaderAfter: String(leaderAfter),
    officeAfter: String(officeAfter),
  }
}

function daysOf(words: string): number[] {
  return words
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map(Number)
}

function findMistakes(draft: TellingDraft): Record<string, string> {
  const wrong = (words: string, least: number) =>
    daysOf(words).some((day) => !Number.isInteger(day) || day < least || day > REMINDER_REACH)
  const many = daysOf(draft.before).length + daysOf(draft.after).length > REMINDERS_MOST
  return {
    ...((wrong(draft.before, 0) || many) && { before: tellingText.daysWrong }),
    ...(wrong(draft.after, 1) && { after: tellingText.daysWrong }),
    ...Object.fromEntries(COUNTS.filter((name) => !WHOLE.test(draft[name].trim())).map((name) => [name, text.missing])),
  }
}
