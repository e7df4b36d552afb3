import type { ProposalSettingsView } from '@phoihop/contract/settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { settingQueries, useUpdateProposals } from './api.ts'
import { text } from './text.ts'
import { useSettingForm } from './use-setting-form.ts'

const WHOLE = /^\d{1,3}$/u
export const DAY_NAMES = ['own', 'report', 'meeting', 'letter'] as const

interface ProposalsDraft {
  own: string
  report: string
  meeting: string
  letter: string
  workingDays: boolean
  soonDays: string
  /** one field in each line */
  fields: string
}

/** The settings while they are typed; who comes second sees the new values first. */
export function useProposalsForm() {
  return useSettingForm({
    read: useSuspenseQuery(settingQueries.proposals()),
    updating: useUpdateProposals(),
    draftOf,
    findMistakes,
    entryOf,
    fields: [...DAY_NAMES, 'soonDays', 'fields'],
  })
}

function entryOf({ workingDays, soonDays, fields, ...days }: ProposalsDraft, { version }: ProposalSettingsView) {
  const answerDays = {
    own: Number(days.own),
    report: Number(days.report),
    meeting: Number(days.meeting),
    letter: Number(days.letter),
  }
  return { version, answerDays, workingDays, soonDays: Number(soonDays), fields: linesOf(fields) }
}

function draftOf({ answerDays, workingDays, soonDays, fields }: ProposalSettingsView): ProposalsDraft {
  const { own, report, meeting, letter } = answerDays
  const days = { own: String(own), report: String(report), meeting: String(meeting), letter: String(letter) }
  return { ...days, workingDays, soonDays: String(soonDays), fields: fields.join('\n') }
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function findMistakes(draft: ProposalsDraft): Record<string, string> {
  const days = DAY_NAMES.filter((name) => !WHOLE.test(draft[name].trim()) || Number(draft[name]) < 1)
  return {
    ...Object.fromEntries(days.map((name) => [name, text.missing])),
    ...(!WHOLE.test(draft.soonDays.trim()) && { soonDays: text.missing }),
    ...(linesOf(draft.fields).length === 0 && { fields: text.fieldsMissing }),
  }
}
