import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'

const PAUSE_MS = 350

interface FilterSearchProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
}

/** Finds by words; asks the server when the typing pauses. Emptied from outside when the address loses the words. */
export function FilterSearch({ label, placeholder, value, onChange }: FilterSearchProps) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  const changeSoon = useDebouncedCallback((words: string) => {
    setSent(words)
    onChange(words)
  }, PAUSE_MS)
  if (value !== sent) {
    setSent(value)
    setTyped(value)
  }
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      leftSection={<IconSearch aria-hidden size={16} />}
      // a press on a row leaves the input first: the words reach the address before the next page does
      onBlur={() => changeSoon.flush()}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        changeSoon(event.currentTarget.value.trim())
      }}
    />
  )
}
