import type { LetterheadSettings } from '@phoihop/contract/letterheads'
import type { LetterheadChange } from './api.ts'

/** The choice while it is typed: lines as lines of a text, what is left empty follows from the tree. */
export interface LetterheadDraft {
  startsOn: string | null
  world: 'state' | 'party' | ''
  superior: string
  noSuperior: boolean
  issuer: string
  motto: string
  mark: string
  place: string
  endMark: './.' | '.' | ''
}

type Choice = LetterheadSettings['rows'][number]['choice']

export function draftOf({ rows, on }: LetterheadSettings): LetterheadDraft {
  const now = rows.find((row) => row.startsOn <= on) ?? rows[0]
  const choice: Partial<Choice> = now?.choice ?? {}
  return {
    startsOn: now?.startsOn ?? on,
    world: choice.world ?? '',
    superior: (choice.superior ?? []).join('\n'),
    noSuperior: choice.superior?.length === 0,
    issuer: (choice.issuer ?? []).join('\n'),
    motto: (choice.motto ?? []).join('\n'),
    mark: choice.mark ?? '',
    place: choice.place ?? '',
    endMark: choice.endMark ?? '',
  }
}

/** What is sent: a choice of a day that has one already changes it. */
export function changeOf(draft: LetterheadDraft, startsOn: string, settings: LetterheadSettings): LetterheadChange {
  const version = settings.rows.find((row) => row.startsOn === startsOn)?.version ?? 0
  return { startsOn, version, choice: choiceOf(draft) }
}

export function choiceOf(draft: LetterheadDraft): Choice {
  return {
    world: draft.world === '' ? null : draft.world,
    superior: draft.noSuperior ? [] : linesOf(draft.superior),
    issuer: linesOf(draft.issuer),
    motto: linesOf(draft.motto),
    mark: draft.mark.trim() || null,
    place: draft.place.trim() || null,
    endMark: draft.endMark === '' ? null : draft.endMark,
  }
}

function linesOf(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? null : lines
}
