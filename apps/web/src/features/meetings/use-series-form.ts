import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { newKey } from '../../lib/new-key.ts'
import { notify } from '../../lib/notify.ts'
import type { RuleDraft } from './rule-presets.ts'
import { useSaveSeries } from './series-api.ts'
import { seriesText as text } from './series-text.ts'
import { ruleText } from './rule-text.ts'
import { text as meetingText } from './text.ts'

const RULE_INPUTS = ['recurrence', 'title', 'lines', 'beginsAt', 'endsAt', 'validFrom', 'validTo'] as const

/** What is typed about a series and its rules, and what happens when it is saved. */
export function useSeriesForm(series: MeetingSeries, onSaved: () => void) {
  const [draft, setDraft] = useState({
    name: series.name,
    kind: series.kind,
    regulationId: series.regulation?.id ?? null,
  })
  const [rules, setRules] = useState<readonly RuleDraft[]>(() =>
    series.rules.map((rule) => ({ ...rule, key: rule.id, place: rule.place ?? '' })),
  )
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const saving = useSaveSeries(series.id)
  const submit = () => {
    const fields = findMistakes(draft.name, rules)
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0 || saving.isPending) return
    const sent = rules.map(({ key: _, ...rule }) => rule)
    saving.mutate(
      { ...draft, version: series.version, rules: sent },
      {
        onSuccess: () => {
          void notify(text.saved)
          onSaved()
        },
        onError: (error) => {
          const inputs = rules.flatMap((_, i) => RULE_INPUTS.map((name) => `rules.${i}.${name}`))
          setErrors(toFormErrors(error, ['name', 'kind', 'regulationId', ...inputs]))
        },
      },
    )
  }
  return {
    draft,
    rules,
    errors,
    submit,
    busy: saving.isPending,
    change: (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part })),
    addRule: (rule: Omit<RuleDraft, 'key'>) => setRules((now) => [...now, { ...rule, key: newKey() }]),
    changeRule: (key: string, part: Partial<RuleDraft>) =>
      setRules((now) => now.map((rule) => (rule.key === key ? { ...rule, ...part } : rule))),
    dropRule: (key: string) => setRules((now) => now.filter((rule) => rule.key !== key)),
  }
}

function findMistakes(name: string, rules: readonly RuleDraft[]): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (name.trim() === '') mistakes.name = text.missingName
  for (const [i, rule] of rules.entries()) {
    if (rule.title.trim() === '') mistakes[`rules.${i}.title`] = ruleText.missingTitle
    if (rule.beginsAt && rule.endsAt && rule.endsAt <= rule.beginsAt)
      mistakes[`rules.${i}.endsAt`] = meetingText.endsBefore
  }
  return mistakes
}

/** The errors of the n-th rule, by its own inputs. */
export function errorsOfRule(errors: FormErrors, n: number): Record<string, string> {
  const start = `rules.${n}.`
  const own = Object.entries(errors.fields).filter(([path]) => path.startsWith(start))
  return Object.fromEntries(own.map(([path, words]) => [path.slice(start.length), words]))
}
