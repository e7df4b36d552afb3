import type { SuggestedAddress, Suggestion } from '@phoihop/contract/reading-shapes'
import type { ReactNode } from 'react'
import classes from '../paper/task-facts.module.css'
import { deadlineLine } from '../task/deadline-line.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import { text } from '../text.ts'
import { SuggestedNames } from './suggested-names.tsx'
import { suggestionText } from './suggestion-text.ts'

/** Who would do it, by when, and what must come of it. */
export function SuggestionFacts({ suggestion }: { suggestion: Suggestion }) {
  const { addresses, deadline, output, wantsPaper, answersProposal } = suggestion
  const of = (role: SuggestedAddress['role']) => addresses.filter((address) => address.role === role)
  const flags = [
    ...(wantsPaper ? [suggestionText.wantsPaper] : []),
    ...(answersProposal ? [suggestionText.answersProposal] : []),
  ]
  const rows: [string, ReactNode][] = [
    [text.leads, of('lead').length > 0 ? <SuggestedNames addresses={of('lead')} /> : suggestionText.nobody],
    [text.coordinators, of('coordinating').length > 0 && <SuggestedNames addresses={of('coordinating')} />],
    [text.excepted, of('except').length > 0 && <SuggestedNames addresses={of('except')} />],
    [text.deadline, deadlineLine(deadline)],
    [text.output, [plainWords(output ?? ''), ...flags].filter((words) => words !== '').join('; ')],
  ]
  return (
    <dl className={classes.facts}>
      {rows
        .filter(([, words]) => words !== '' && words !== false)
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  )
}
