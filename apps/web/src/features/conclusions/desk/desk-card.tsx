import { FORCE_LABELS } from '../../../lib/labels.ts'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { readableWords } from '../paper/paper-pieces.ts'
import { TaskFacts } from '../paper/task-facts.tsx'
import { DeskCardActs } from './desk-card-acts.tsx'
import classes from './desk-card.module.css'
import type { DeskEntry } from './desk-entries.ts'
import { EntryNumber } from './entry-number.tsx'
import { entryId, focusEntry } from './focus-entry.ts'
import { SplitField } from './split-field.tsx'
import { SuggestionFacts } from './suggestion-facts.tsx'
import { ENTRY_STATES, NEED_LABELS, suggestionText } from './suggestion-text.ts'
import type { DeskView } from './desk-view.ts'
import { whySentences } from './why-words.ts'

/** One suggestion, or task, of the list: its sentence, who, by when, and what may be done with it. */
export function DeskCard({ entry, view }: { entry: DeskEntry; view: DeskView }) {
  const { desk, lighting, acts, paper } = view
  const { key, state, suggestion, task, number } = entry
  const current = desk.current?.key === key
  const facts = task ?? suggestion
  const quote = readableWords(paper.text, entry)
  const unfolded = current || state === 'open'
  const splitting = desk.splitting === key && suggestion !== null
  const needs = state === 'open' ? (suggestion?.needs ?? []) : []
  return (
    <li
      className={classes.card}
      data-entry={key}
      data-state={state}
      data-lit={lighting.lit === key}
      data-current={current}
      aria-busy={entry.busy}
      onPointerEnter={() => lighting.onLit(key, 'list')}
      onPointerLeave={() => lighting.onLit(null, 'list')}
    >
      <button
        type="button"
        id={entryId(key)}
        className={classes.head}
        tabIndex={current ? 0 : -1}
        aria-current={current}
        aria-label={suggestionText.name(number, entry.ref, `${ENTRY_STATES[state]}. ${quote}`)}
        onFocus={() => {
          desk.setCurrent(key)
          lighting.onLit(key, 'list')
        }}
        onBlur={() => lighting.onLit(null, 'list')}
        onClick={() => desk.setCurrent(key)}
      >
        <span className={classes.line}>
          <EntryNumber entry={entry} />
          <b>{refTitle(entry.ref)}</b>
          {facts && <span className={classes.force}>{FORCE_LABELS[facts.force]}</span>}
          {state !== 'open' && <span className={classes.state}>{ENTRY_STATES[state]}</span>}
        </span>
        <span className={classes.quote}>{quote}</span>
      </button>
      {unfolded && needs.length > 0 && (
        <ul className={classes.needs}>
          {needs.map((need) => (
            <li key={need} data-warning={need === 'not-recipient'}>
              {NEED_LABELS[need]}
            </li>
          ))}
        </ul>
      )}
      {unfolded &&
        (task ? (
          <TaskFacts task={task} draft={paper.text} />
        ) : (
          suggestion && <SuggestionFacts suggestion={suggestion} />
        ))}
      {splitting && (
        <SplitField
          text={paper.text}
          span={suggestion}
          onSplit={(at) => void acts.split(entry, at)}
          onClose={() => {
            desk.setSplitting(null)
            focusEntry(key)
          }}
        />
      )}
      {!splitting && (unfolded || current) && <DeskCardActs entry={entry} view={view} />}
      {current && suggestion && state === 'open' && (
        <details className={classes.why}>
          <summary>{suggestionText.why}</summary>
          <ul>
            {whySentences(suggestion).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
