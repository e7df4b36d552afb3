import { Autocomplete, Button, NativeSelect, type OptionsFilter, Textarea } from '@mantine/core'
import type { AgendaItem } from '@phoihop/contract/sittings'
import { fold } from '@phoihop/domain/vietnamese-text'
import { type KeyboardEvent, useRef, useState } from 'react'
import classes from './remarks.module.css'
import type { Speaker } from './speakers.ts'
import { remarkText } from './text.ts'

interface RemarkInputProps {
  speakers: readonly Speaker[]
  items: readonly AgendaItem[]
  /** the point being dealt with */
  current: string | null
  onWrite: (entry: { speaker: string | null; seatId: string | null; agendaItemId: string | null; text: string }) => void
}

const blind: OptionsFilter = ({ options, search }) =>
  // the data given below holds items only, no groups
  options.filter((option) => 'label' in option && fold(String(option.label)).includes(fold(search)))

/** One line: who, Enter, what, Enter. An Enter on nothing goes back to who. */
export function RemarkInput({ speakers, items, current, onWrite }: RemarkInputProps) {
  const [speaker, setSpeaker] = useState('')
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const who = useRef<HTMLInputElement>(null)
  const what = useRef<HTMLTextAreaElement>(null)
  const agendaItemId = chosen ?? current ?? ''
  const write = () => {
    if (words.trim() === '') return who.current?.focus()
    const seatId = speakers.find((one) => one.words === speaker.trim())?.seatId ?? null
    onWrite({ speaker: speaker.trim() || null, seatId, agendaItemId: agendaItemId || null, text: words })
    setWords('')
    return what.current?.focus()
  }
  const onWho = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    // the list takes the first Enter, to choose
    setTimeout(() => what.current?.focus())
  }
  const onWhat = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    write()
  }
  return (
    <div className={classes.input}>
      <p className={classes.hint}>{remarkText.hint}</p>
      <div className={classes.fields}>
        <NativeSelect
          label={remarkText.item}
          value={agendaItemId}
          data={[
            { value: '', label: remarkText.outside },
            ...items.map(({ id, title }, i) => ({ value: id, label: `${i + 1}. ${title}` })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Autocomplete
          ref={who}
          className={classes.who ?? ''}
          label={remarkText.speaker}
          placeholder={remarkText.speakerHint}
          data={speakers.map((one) => one.words)}
          filter={blind}
          limit={8}
          maxLength={400}
          selectFirstOptionOnChange
          value={speaker}
          onChange={setSpeaker}
          onKeyDown={onWho}
        />
        <Textarea
          ref={what}
          label={remarkText.words}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={5000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onWhat}
          className={classes.words ?? ''}
        />
        <Button onClick={write}>{remarkText.add}</Button>
      </div>
    </div>
  )
}
