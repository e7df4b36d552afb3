import { Button } from '@mantine/core'
import { DecisionPanel } from './decision-panel.tsx'
import { DeskCard } from './desk-card.tsx'
import { DeskCounter } from './desk-counter.tsx'
import { DeskFilter } from './desk-filter.tsx'
import { DeskFinish } from './desk-finish.tsx'
import classes from './desk-list.module.css'
import type { DeskView } from './desk-view.ts'
import { markText } from './mark-text.ts'
import { suggestionText } from './suggestion-text.ts'

/** The column beside the text: what is to be decided first, then every suggestion and task in the paper's order. */
export function DeskList({ view }: { view: DeskView }) {
  const { desk, acts, phone } = view
  const hasSuggestions = desk.entries.some((entry) => entry.suggestion !== null)
  return (
    <section aria-label={suggestionText.list}>
      {hasSuggestions && <DeskCounter view={view} />}
      {phone && hasSuggestions && <p className={classes.note}>{suggestionText.phoneNote}</p>}
      <DecisionPanel view={view} />
      <DeskFinish view={view} />
      {!hasSuggestions && (
        <div className={classes.none}>
          <h2 className={classes.title}>{`${markText.tasks} (${desk.entries.length})`}</h2>
          <p>{desk.entries.length === 0 ? markText.noTasks : suggestionText.noneRead}</p>
          <Button variant="light" loading={acts.busy} onClick={() => void acts.readAgain()}>
            {suggestionText.read}
          </Button>
        </div>
      )}
      {hasSuggestions && <DeskFilter view={view} />}
      {hasSuggestions && desk.visible.length === 0 && <p className={classes.note}>{suggestionText.empty}</p>}
      <ol className={classes.list}>
        {desk.visible.map((entry) => (
          <DeskCard key={entry.key} entry={entry} view={view} />
        ))}
      </ol>
      {hasSuggestions && (
        <Button variant="subtle" size="compact-md" mt="sm" loading={acts.busy} onClick={() => void acts.readAgain()}>
          {suggestionText.readAgain}
        </Button>
      )}
    </section>
  )
}
