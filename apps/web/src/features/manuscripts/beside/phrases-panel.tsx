import { ActionIcon, Button } from '@mantine/core'
import { USUAL_PHRASES } from '@phoihop/domain/manuscripts/usual-phrases'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { EditorView } from 'prosemirror-view'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { manuscriptQueries, usePhraseActs } from '../api.ts'
import { insertWords } from '../editor/insert-words.ts'
import { text } from '../text.ts'
import classes from './beside.module.css'

/** Phrases of the office: put in by a press, added from what is selected. */
export function PhrasesPanel({ view, chosen }: { view: EditorView; chosen: string }) {
  const own = useQuery(manuscriptQueries.phrases()).data?.rows ?? []
  const { add, remove } = usePhraseActs()
  const error = add.error ?? remove.error
  const insert = (words: string) => insertWords(view, view.state.selection, words)
  return (
    <details className={classes.phrases}>
      <summary>{text.phrases}</summary>
      <p className={classes.quiet}>{text.phrasesHint}</p>
      <ul>
        {own.map(({ id, words }) => (
          <li key={id}>
            <button type="button" aria-label={text.insertPhrase(words)} onClick={() => insert(words)}>
              {words}
            </button>
            <ActionIcon
              aria-label={text.removePhrase(words)}
              variant="subtle"
              color="gray"
              onClick={() => remove.mutate(id)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        {USUAL_PHRASES.map((words) => (
          <li key={words}>
            <button type="button" aria-label={text.insertPhrase(words)} onClick={() => insert(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <FormAlert message={error ? describeError(error) : null} />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        title={text.addPhrase}
        disabled={chosen.trim().length < 3 || chosen.length > 500}
        loading={add.isPending}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => add.mutate(chosen.trim(), { onSuccess: () => void notify(text.phraseAdded) })}
      >
        {text.addPhrase}
      </Button>
    </details>
  )
}
