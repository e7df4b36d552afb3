import { Chip, Group, Input, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import {
  type Recurrence,
  readRecurrence,
  WEEKDAY_WORDS,
  type Weekday,
  writeRecurrence,
} from '@phoihop/domain/meetings/recurrence'
import { ruleText as text } from './rule-text.ts'

interface RecurrenceFieldsProps {
  value: string
  error: string | undefined
  onChange: (recurrence: string) => void
}

const MONTHLY: Extract<Recurrence, { every: 'month' }> = { every: 'month', months: [], on: { week: 2, weekday: 2 } }
const DAYS = Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }))
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** When a meeting comes back: chosen in words; a rule richer than these inputs is shown as it is. */
export function RecurrenceFields({ value, error, onChange }: RecurrenceFieldsProps) {
  const rule = readRecurrence(value)
  const set = (next: Recurrence) => onChange(writeRecurrence(next))
  const setEvery = (every: string) => {
    if (every === 'week' || every === 'fortnight')
      set({ every: 'week', interval: every === 'week' ? 1 : 2, weekday: weekdayOf(rule) })
    else if (every === 'month') set({ ...monthlyOf(rule), months: [] })
    else if (every === 'months') set({ ...monthlyOf(rule), months: [1, 4, 7, 10] })
  }
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NativeSelect
          label={text.every}
          value={everyOf(rule)}
          error={error}
          data={[
            { value: 'week', label: text.week },
            { value: 'fortnight', label: text.fortnight },
            { value: 'month', label: text.month },
            { value: 'months', label: text.months },
            ...(rule === null ? [{ value: 'own', label: text.own }] : []),
          ]}
          onChange={(event) => setEvery(event.currentTarget.value)}
        />
        {rule?.every === 'month' && <WhichDay rule={rule} onChange={set} />}
        {rule !== null && !isByDay(rule) && (
          <NativeSelect
            label={text.weekday}
            value={String(weekdayOf(rule))}
            data={WEEKDAY_WORDS.map((label, i) => ({ value: String(i + 1), label }))}
            onChange={(event) => set(withWeekday(rule, event.currentTarget.value))}
          />
        )}
        {rule === null && <TextInput label={text.own} description={text.ownHint} readOnly value={value} />}
      </SimpleGrid>
      {rule?.every === 'month' && rule.months.length > 0 && (
        <Input.Wrapper label={text.months} labelElement="div">
          <Chip.Group
            multiple
            value={rule.months.map(String)}
            onChange={(chosen) => {
              // one month at least stays
              if (chosen.length > 0) set({ ...rule, months: chosen.map(Number).toSorted((a, b) => a - b) })
            }}
          >
            <Group gap={6} mt={4}>
              {MONTHS.map((month) => (
                <Chip key={month} value={String(month)} size="sm">
                  {text.monthName(month)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
    </>
  )
}

type Monthly = Extract<Recurrence, { every: 'month' }>

function WhichDay({ rule, onChange }: { rule: Monthly; onChange: (next: Recurrence) => void }) {
  const { on } = rule
  return (
    <>
      <NativeSelect
        label={text.which}
        value={'day' in on ? 'day' : String(on.week)}
        data={[...text.whichOptions]}
        onChange={(event) => {
          const which = event.currentTarget.value
          const next = which === 'day' ? { day: 10 } : { week: Number(which), weekday: weekdayOf(rule) }
          onChange({ ...rule, on: next })
        }}
      />
      {'day' in on && (
        <NativeSelect
          label={text.day}
          value={String(on.day)}
          data={[...DAYS, { value: '-1', label: text.lastDay }]}
          onChange={(event) => onChange({ ...rule, on: { day: Number(event.currentTarget.value) } })}
        />
      )}
    </>
  )
}

function everyOf(rule: Recurrence | null): string {
  if (rule === null) return 'own'
  if (rule.every === 'week') return rule.interval === 2 ? 'fortnight' : 'week'
  return rule.months.length > 0 ? 'months' : 'month'
}

function isByDay(rule: Recurrence): boolean {
  return rule.every === 'month' && 'day' in rule.on
}

function monthlyOf(rule: Recurrence | null): Monthly {
  return rule?.every === 'month' ? rule : MONTHLY
}

function weekdayOf(rule: Recurrence | null): Weekday {
  if (rule === null) return 1
  if (rule.every === 'week') return rule.weekday
  return 'day' in rule.on ? 2 : rule.on.weekday
}

function withWeekday(rule: Recurrence, typed: string): Recurrence {
  // the options above are the seven weekdays
  const weekday = Number(typed) as Weekday
  if (rule.every === 'week') return { ...rule, weekday }
  return 'day' in rule.on ? rule : { ...rule, on: { ...rule.on, weekday } }
}
