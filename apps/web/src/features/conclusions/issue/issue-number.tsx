import { NativeSelect } from '@mantine/core'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { issueText } from './issue-text.ts'

interface IssueNumberProps {
  numbers: NonNullable<IssuePreview['numbers']>
  /** the held number chosen; null: the next of the book */
  value: string | null
  onChange: (entryId: string | null) => void
}

/** Which number the paper gets: the next of its book, or one that is held. */
export function IssueNumber({ numbers, value, onChange }: IssueNumberProps) {
  return (
    <NativeSelect
      label={issueText.number}
      description={issueText.numberHint}
      value={value ?? ''}
      data={[
        { value: '', label: issueText.nextNumber(numbers.next) },
        ...numbers.reserved.map((one) => ({ value: one.id, label: issueText.heldNumber(one.number, one.note ?? '') })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  )
}
