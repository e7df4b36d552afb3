import { Stack } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Span } from '@phoihop/domain/conclusions/span'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddressSelect } from './address-select.tsx'
import { conclusionQueries } from '../api.ts'
import { taskText } from '../desk/mark-text.ts'
import { NamedButtons } from './named-buttons.tsx'
import { readableWords } from '../paper/paper-pieces.ts'
import { namedInSentence } from './sentence-hints.ts'
import type { TaskTyped } from './task-typed.ts'

interface AddressFieldsProps {
  paper: Conclusion
  span: Span
  typed: TaskTyped
  error: string | undefined
  onChange: (part: Partial<TaskTyped>) => void
}

/** Who leads, who coordinates, who is left out. Names that stand in the sentence are offered, never set. */
export function AddressFields({ paper, span, typed, error, onChange }: AddressFieldsProps) {
  const options = useQuery(conclusionQueries.addressees()).data
  const [showExceptions, setShowExceptions] = useState(typed.exceptions.length > 0)
  const taken = new Set([...typed.leads, ...typed.coordinators])
  const named = options
    ? namedInSentence(readableWords(paper.text, span), options).filter((one) => !taken.has(one.key))
    : []
  const hasClass = [...typed.leads, ...typed.coordinators].some((key) => key.startsWith('class:'))
  return (
    <Stack gap="xs">
      <AddressSelect
        label={taskText.leads}
        value={typed.leads}
        error={error}
        required
        onChange={(leads) => onChange({ leads })}
      />
      <NamedButtons
        words={taskText.named}
        named={named.filter((one) => !one.coordinating)}
        onTake={(key) => onChange({ leads: [...typed.leads, key] })}
      />
      <AddressSelect
        label={taskText.coordinators}
        value={typed.coordinators}
        onChange={(coordinators) => onChange({ coordinators })}
      />
      <NamedButtons
        words={taskText.namedCoordinating}
        named={named.filter((one) => one.coordinating)}
        onTake={(key) => onChange({ coordinators: [...typed.coordinators, key] })}
      />
      {showExceptions || hasClass ? (
        <AddressSelect
          label={taskText.exceptions}
          description={taskText.exceptionsHint}
          value={typed.exceptions}
          bodiesOnly
          onChange={(exceptions) => {
            setShowExceptions(true)
            onChange({ exceptions })
          }}
        />
      ) : null}
    </Stack>
  )
}
