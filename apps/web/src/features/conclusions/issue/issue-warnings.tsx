import { Button } from '@mantine/core'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { IconAlertCircle } from '@tabler/icons-react'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import classes from './issue-list.module.css'
import { issueText } from './issue-text.ts'

interface IssueWarningsProps {
  warnings: IssuePreview['warnings']
  onItem: (itemId: string) => void
}

/** What deserves a second look: items nobody decided about, units with work that do not get the paper. */
export function IssueWarnings({ warnings, onItem }: IssueWarningsProps) {
  if (warnings.length === 0) return null
  const undecided = warnings.flatMap(({ code, itemId, words }) =>
    code === 'item-undecided' && itemId ? [{ itemId, ref: words ?? '' }] : [],
  )
  const left = warnings.flatMap(({ code, words }) => (code === 'assignee-not-recipient' ? [words ?? ''] : []))
  const suggested = warnings.find((warning) => warning.code === 'suggestion-open')?.words
  const ungranted = warnings.flatMap(({ code, words }) => (code === 'assignee-not-granted' ? [words ?? ''] : []))
  const refsOf = (wanted: string) =>
    warnings.flatMap(({ code, words }) => (code === wanted ? [refWords(words ?? '')] : []))
  const [past, unwritten] = [refsOf('deadline-past'), refsOf('deadline-unwritten')]
  const wordsOf = (wanted: string) => warnings.find(({ code }) => code === wanted)?.words ?? null
  const [next = '', far] = wordsOf('number-far')?.split(' ') ?? []
  const uncounted = wordsOf('number-uncounted')
  const inDraft = wordsOf('number-in-draft')
  return (
    <section className={classes.list} data-tone="warning" aria-labelledby="issue-warnings">
      <h3 id="issue-warnings">
        <IconAlertCircle aria-hidden size={18} />
        {issueText.warnings}
      </h3>
      <ul>
        {warnings.some((warning) => warning.code === 'no-task') && <li>{issueText.noTask}</li>}
        {far && <li>{issueText.far(next, far)}</li>}
        {uncounted && <li>{issueText.uncounted(uncounted)}</li>}
        {inDraft && <li>{issueText.inDraft(inDraft)}</li>}
        {suggested && <li>{issueText.suggestionsOpen(Number(suggested))}</li>}
        {unwritten.length > 0 && <li>{issueText.unwritten(unwritten.join('; '))}</li>}
        {past.length > 0 && <li>{issueText.past(past.join('; '))}</li>}
        {warnings.some((warning) => warning.code === 'no-recipient-tied') && <li>{issueText.noRecipientTied}</li>}
        {undecided.length > 0 && (
          <li>
            <details>
              <summary>{issueText.undecided(undecided.length)}</summary>
              <div className={classes.inner}>
                {undecided.map(({ itemId, ref }) => (
                  <Button key={itemId} variant="default" size="compact-sm" onClick={() => onItem(itemId)}>
                    {issueText.itemRef(ref)}
                  </Button>
                ))}
              </div>
            </details>
          </li>
        )}
        {ungranted.length > 0 && (
          <li>
            <details>
              <summary>{issueText.notGranted(ungranted.length)}</summary>
              <p className={classes.inner}>{ungranted.join('; ')}</p>
            </details>
          </li>
        )}
        {left.length > 0 && (
          <li>
            <details>
              <summary>{issueText.notRecipients(left.length)}</summary>
              <p className={classes.inner}>{left.join('; ')}</p>
            </details>
          </li>
        )}
      </ul>
    </section>
  )
}
