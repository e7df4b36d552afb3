import { NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import type { Item } from '@phoihop/contract/conclusions'
import { ITEM_ANSWER_KINDS } from '@phoihop/contract/proposal-answers'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { plainWords } from '../../lib/plain-words.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { proposalQueries, useMarkItem } from './api.ts'
import { formText } from './form-text.ts'
import { KIND_LABELS } from './labels.ts'
import { text } from './text.ts'

/** A paper as far as its items can answer. */
export interface AnsweringPaper {
  text: string
  items: readonly Item[]
  tasks: readonly { start: number; answersProposal: boolean }[]
}

interface MarkItemFormProps {
  paperId: string
  paper: AnsweringPaper
  onClose: () => void
}

const SHOWN_MOST = 90
type Kind = (typeof ITEM_ANSWER_KINDS)[number]

/** One item of the paper, and the proposals it answers. */
export function MarkItemForm({ paperId, paper, onClose }: MarkItemFormProps) {
  const [itemId, setItemId] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind>('task')
  const [proposalIds, setProposalIds] = useState<readonly string[]>([])
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const rows =
    useInfiniteQuery(proposalQueries.list({ limit: 200, state: 'open' })).data?.pages.flatMap((page) => page.rows) ?? []
  const marking = useMarkItem(paperId)
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (itemId === null || proposalIds.length === 0) return setError(text.chooseMissing)
    if (marking.isPending) return
    const body = { itemId, kind, proposalIds: [...proposalIds], words }
    marking.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          void notify(text.marked)
          onClose()
        },
        onError: (failure) => setError(describeError(failure)),
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate aria-label={text.markTitle}>
      <Stack gap="md">
        <Text>{text.markLead}</Text>
        <SearchSelect
          label={text.item}
          description={text.itemHint}
          options={itemOptions(paper)}
          value={itemId}
          onChange={setItemId}
        />
        <NativeSelect
          label={formText.kind}
          data={ITEM_ANSWER_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
          value={kind}
          onChange={(event) => setKind(ITEM_ANSWER_KINDS.find((one) => one === event.currentTarget.value) ?? 'task')}
        />
        <SearchMultiSelect
          label={text.proposals}
          options={rows.map((row) => ({
            value: row.id,
            label: `${row.code}: ${row.text.slice(0, SHOWN_MOST)}`,
            words: row.askers.map((asker) => asker.shortName),
          }))}
          value={proposalIds}
          onChange={setProposalIds}
        />
        <Textarea
          label={text.addWords}
          autosize
          minRows={2}
          maxLength={5000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={error} />
        <SaveActs saveLabel={formText.save} cancelLabel={formText.cancel} busy={marking.isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}

/** The items with a place, those in which a sentence is marked as answering a proposal first. */
function itemOptions({ text: words, items, tasks }: AnsweringPaper) {
  const answering = tasks.filter((task) => task.answersProposal)
  const marked = (item: Item) => answering.some(({ start }) => start >= item.start && start < item.end)
  return items
    .filter((item) => item.ref !== null && item.kind !== 'paragraph')
    .sort((a, b) => Number(marked(b)) - Number(marked(a)))
    .map((item) => ({
      value: item.id,
      label: `${marked(item) ? '★ ' : ''}${refWords(item.ref ?? '')}: ${plainWords(words.slice(item.start, item.end)).slice(0, SHOWN_MOST)}`,
    }))
}
