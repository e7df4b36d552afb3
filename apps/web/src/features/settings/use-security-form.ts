import type { SecurityView } from '@phoihop/contract/settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type SecurityEntry, settingQueries, useUpdateSecurity } from './api.ts'
import { text } from './text.ts'
import { useSettingForm } from './use-setting-form.ts'

const WHOLE = /^\d{1,4}$/u

/** The settings while they are typed. */
interface SecurityDraft {
  idleMinutes: string
  unusedDays: string
  secondFactorFor: SecurityEntry['secondFactorFor']
}

/** The draft, what is wrong with it, and the sending; who comes second sees the new values first. */
export function useSecurityForm() {
  return useSettingForm({
    read: useSuspenseQuery(settingQueries.security()),
    updating: useUpdateSecurity(),
    draftOf,
    findMistakes,
    entryOf,
    fields: ['idleMinutes', 'unusedDays', 'secondFactorFor'],
  })
}

function entryOf({ idleMinutes, unusedDays, secondFactorFor }: SecurityDraft, { version }: SecurityView) {
  return { version, idleMinutes: Number(idleMinutes), unusedDays: Number(unusedDays), secondFactorFor }
}

function draftOf({ idleMinutes, unusedDays, secondFactorFor }: SecurityView): SecurityDraft {
  return { idleMinutes: String(idleMinutes), unusedDays: String(unusedDays), secondFactorFor }
}

function findMistakes({ idleMinutes, unusedDays }: SecurityDraft): Record<string, string> {
  return {
    ...(!WHOLE.test(idleMinutes.trim()) && { idleMinutes: text.missing }),
    ...(!WHOLE.test(unusedDays.trim()) && { unusedDays: text.missing }),
  }
}
