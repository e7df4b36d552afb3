import type { Organisation, organisationsApi } from '@phoihop/contract/organisations'
import type { CallInput } from '../../lib/api-client.ts'
import { EMPTY, formatDay } from '../../lib/format.ts'

/** A word of a body with its days, as typed. */
export interface DatedWord {
  key: string
  word: string
  startsOn: string | null
  endsOn: string | null
}

export interface NamesDraft {
  shortName: string
  aliases: DatedWord[]
  codes: DatedWord[]
}

export function namesDraftOf({ shortName, aliases, codes }: Organisation): NamesDraft {
  return {
    shortName,
    aliases: aliases.map(({ name, ...days }) => ({ key: name, word: name, ...days })),
    codes: codes.map(({ code, ...days }) => ({ key: `${code} ${days.startsOn}`, word: code, ...days })),
  }
}

type Entry = Omit<NonNullable<CallInput<typeof organisationsApi.update>['body']>, 'version'>

/** What is sent: rows left empty fall away. */
export function toNamesEntry({ shortName, aliases, codes }: NamesDraft): Entry {
  const typed = (rows: DatedWord[]) => rows.filter((row) => row.word.trim() !== '')
  return {
    shortName,
    aliases: typed(aliases).map(({ word, startsOn, endsOn }) => ({ name: word, startsOn, endsOn })),
    codes: typed(codes).map(({ word, startsOn, endsOn }) => ({ code: word, startsOn: startsOn ?? '', endsOn })),
  }
}

/** The inputs of the form, as the server's refusals name them. */
export function namesInputs({ aliases, codes }: NamesDraft): string[] {
  return [
    'shortName',
    ...aliases.flatMap((_, n) => ['name', 'startsOn', 'endsOn'].map((field) => `aliases.${n}.${field}`)),
    ...codes.flatMap((_, n) => ['code', 'startsOn', 'endsOn'].map((field) => `codes.${n}.${field}`)),
  ]
}

/** One field of a draft in words, to hold beside another's. */
export function wordsOf(draft: NamesDraft, field: keyof NamesDraft): string {
  if (field === 'shortName') return draft.shortName
  const rows = draft[field].map(({ word, startsOn, endsOn }) =>
    startsOn === null && endsOn === null ? word : `${word} (${formatDay(startsOn)} – ${formatDay(endsOn)})`,
  )
  return rows.join('; ') || EMPTY
}
