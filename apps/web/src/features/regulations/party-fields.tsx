import { ActionIcon, Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { SearchOption } from '../../ui/search-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { blankParty, type PartyDraft } from './regulation-draft.ts'
import classes from './regulations.module.css'
import { text } from './text.ts'

interface PartyFieldsProps {
  parties: readonly PartyDraft[]
  options: readonly SearchOption[]
  errors: Record<string, string>
  onChange: (parties: readonly PartyDraft[]) => void
}

const LINES = [
  { field: 'number', max: 40 },
  { field: 'signerName', max: 120 },
  { field: 'signerPost', max: 200 },
] as const

/** Who signed: each body with its own number and signer. */
export function PartyFields({ parties, options, errors, onChange }: PartyFieldsProps) {
  const change = (key: string, part: Partial<PartyDraft>) =>
    onChange(parties.map((party) => (party.key === key ? { ...party, ...part } : party)))
  return (
    <>
      {parties.map((party, i) => (
        <fieldset key={party.key} className={classes.fieldset}>
          <legend className="ph-hidden">{text.partyOf(i + 1)}</legend>
          <Group wrap="nowrap" align="flex-start" gap="sm">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" flex={1}>
              <SearchSelect
                label={text.party}
                required
                options={options}
                value={party.organisationId}
                error={errors[`parties.${i}.organisationId`]}
                onChange={(organisationId) => change(party.key, { organisationId })}
              />
              {LINES.map(({ field, max }) => (
                <TextInput
                  key={field}
                  label={text[field]}
                  maxLength={max}
                  value={party[field]}
                  {...(field === 'number' ? { placeholder: text.numberHint } : {})}
                  onChange={(event) => change(party.key, { [field]: event.currentTarget.value })}
                />
              ))}
            </SimpleGrid>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={text.dropParty(i + 1)}
              onClick={() => onChange(parties.filter((one) => one.key !== party.key))}
            >
              <IconTrash aria-hidden size={18} />
            </ActionIcon>
          </Group>
        </fieldset>
      ))}
      {errors.parties && (
        <Text c="var(--ph-late)" size="sm" role="alert">
          {errors.parties}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => onChange([...parties, blankParty()])}
      >
        {text.addParty}
      </Button>
    </>
  )
}
