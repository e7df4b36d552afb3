import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { DUTY_PERIODS } from '@phoihop/domain/regulations/information-duties'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { blankClause, type ClauseDraft } from './regulation-draft.ts'
import classes from './regulations.module.css'
import { EVERY_LABELS, text } from './text.ts'

interface ClauseFieldsProps {
  clauses: readonly ClauseDraft[]
  /** the parties chosen so far */
  parties: readonly { value: string; label: string }[]
  errors: Record<string, string>
  onChange: (clauses: readonly ClauseDraft[]) => void
}

/** What the regulation says; a clause may be a duty to inform. */
export function ClauseFields({ clauses, parties, errors, onChange }: ClauseFieldsProps) {
  const change = (key: string, part: Partial<ClauseDraft>) =>
    onChange(clauses.map((clause) => (clause.key === key ? { ...clause, ...part } : clause)))
  return (
    <>
      {clauses.map((clause, i) => (
        <fieldset key={clause.key} className={classes.fieldset}>
          <legend className="ph-hidden">{text.clauseOf(i + 1)}</legend>
          <Stack gap="sm">
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <TextInput
                label={text.label}
                w={120}
                maxLength={40}
                value={clause.label}
                onChange={(event) => change(clause.key, { label: event.currentTarget.value })}
              />
              <Textarea
                label={text.words}
                required
                flex={1}
                autosize
                minRows={1}
                maxRows={12}
                maxLength={4000}
                value={clause.words}
                error={errors[`clauses.${i}.words`]}
                onChange={(event) => change(clause.key, { words: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={text.dropClause(i + 1)}
                onClick={() => onChange(clauses.filter((one) => one.key !== clause.key))}
              >
                <IconTrash aria-hidden size={18} />
              </ActionIcon>
            </Group>
            <Checkbox
              label={text.isDuty}
              checked={clause.duty !== null}
              onChange={(event) =>
                change(clause.key, {
                  duty: event.currentTarget.checked ? { every: 'quarter', informerId: null, informedId: null } : null,
                })
              }
            />
            {clause.duty && (
              <DutyFields
                duty={clause.duty}
                parties={parties}
                error={errors[`clauses.${i}.duty`]}
                onChange={(duty) => change(clause.key, { duty })}
              />
            )}
          </Stack>
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => onChange([...clauses, blankClause()])}
      >
        {text.addClause}
      </Button>
    </>
  )
}

interface DutyFieldsProps extends Pick<ClauseFieldsProps, 'parties'> {
  duty: NonNullable<ClauseDraft['duty']>
  error: string | undefined
  onChange: (duty: NonNullable<ClauseDraft['duty']>) => void
}

function DutyFields({ duty, parties, error, onChange }: DutyFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      <NativeSelect
        label={text.every}
        value={duty.every}
        data={DUTY_PERIODS.map((every) => ({ value: every, label: EVERY_LABELS[every] }))}
        onChange={(event) =>
          onChange({ ...duty, every: DUTY_PERIODS.find((one) => one === event.currentTarget.value) ?? 'quarter' })
        }
      />
      <NativeSelect
        label={text.informer}
        required
        value={duty.informerId ?? ''}
        error={error}
        data={[{ value: '', label: '—' }, ...parties]}
        onChange={(event) => onChange({ ...duty, informerId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={text.informed}
        value={duty.informedId ?? ''}
        data={[{ value: '', label: text.allOthers }, ...parties]}
        onChange={(event) => onChange({ ...duty, informedId: event.currentTarget.value || null })}
      />
    </SimpleGrid>
  )
}
