import { fold } from '../vietnamese-text.ts'
import { checkCells } from './check-cells.ts'
import { type FindByName, findByName } from './find-by-name.ts'
import type { ImportMistake, ImportMistakeCode, SheetRow } from './sheet-columns.ts'

/** A body there is, as its row is written when it is given out. */
export interface KnownOrganisation {
  id: string
  name: string
  shortName: string
  code: string | null
  kindCode: string
  localityId: string
  parentId: string | null
  startsOn: string
  aliases: readonly string[]
}

export interface KnownPlaces {
  kinds: readonly { code: string; name: string }[]
  localities: readonly { id: string; name: string }[]
  bodies: readonly KnownOrganisation[]
}

/** A body to be made. `parentRow`: the row of the same file that makes its parent. */
export interface NewOrganisation {
  row: number
  name: string
  shortName: string
  code: string | null
  kindCode: string
  localityId: string
  parentId: string | null
  parentRow: number | null
  startsOn: string
  aliases: string[]
}

export interface ChangedOrganisation {
  id: string
  shortName: string
  code: string | null
  aliases: string[]
}

export interface OrganisationImport {
  creates: NewOrganisation[]
  changes: ChangedOrganisation[]
  unchanged: number
  mistakes: ImportMistake[]
}

interface Reading {
  known: KnownPlaces
  kinds: FindByName<{ code: string; name: string }>
  places: FindByName<{ id: string; name: string }>
  byId: ReadonlyMap<string, KnownOrganisation>
  /** what a parent may be called: bodies there are, and rows that make one */
  parents: FindByName<{ name: string; id: string | null; row: number | null }>
  codes: Map<string, string>
  names: Map<string, string>
  seen: Set<string>
  done: OrganisationImport
}

/** What a file of bodies asks for, and everything wrong in it; nothing is done while anything is wrong. */
export function readOrganisationRows(rows: readonly SheetRow[], known: KnownPlaces): OrganisationImport {
  const news = rows.filter((row) => (row.cells['id'] ?? '') === '')
  const reading: Reading = {
    known,
    kinds: findByName(known.kinds),
    places: findByName(known.localities),
    byId: new Map(known.bodies.map((body) => [body.id, body])),
    parents: findByName([
      ...known.bodies.map((body) => ({ name: body.name, id: body.id, row: null })),
      ...news.map(({ row, cells }) => ({ name: cells['name'] ?? '', id: null, row })),
    ]),
    codes: new Map(known.bodies.flatMap((body) => (body.code === null ? [] : [[body.code, body.id] as const]))),
    names: new Map(known.bodies.map((body) => [`${body.localityId} ${body.name}`, body.id])),
    seen: new Set(),
    done: { creates: [], changes: [], unchanged: 0, mistakes: [] },
  }
  for (const row of rows) readRow(reading, row)
  for (const row of findCircles(reading.done.creates)) note(reading, row, 'parent', 'parent-circle')
  reading.done.mistakes.sort((a, b) => a.row - b.row)
  return reading.done
}

function note({ done }: Reading, row: number, column: string, code: ImportMistakeCode): void {
  done.mistakes.push({ row, column, code })
}

function readRow(reading: Reading, given: SheetRow): void {
  const { row } = given
  const { cells, mistakes } = checkCells('organisations', given)
  const before = reading.done.mistakes.length
  reading.done.mistakes.push(...mistakes)
  const wrong = new Set(mistakes.map((mistake) => mistake.column))
  const cell = (key: string) => (wrong.has(key) ? '' : (cells[key] ?? ''))
  const kind = findOne(reading, reading.kinds, { row, column: 'kind', text: cell('kind') })
  const place = findOne(reading, reading.places, { row, column: 'locality', text: cell('locality') })
  const parent = findOne(reading, reading.parents, { row, column: 'parent', text: cell('parent') })
  const id = cell('id')
  checkOnce(reading, row, { id, code: cell('code'), name: cell('name'), localityId: place?.id ?? '' })
  const aliases = [
    ...new Set(
      cell('aliases')
        .split(';')
        .map((alias) => alias.trim()),
    ),
  ].filter((alias) => alias !== '')
  if (aliases.some((alias) => alias.length > 300)) note(reading, row, 'aliases', 'too-long')
  const entry = {
    name: cell('name'),
    shortName: cell('shortName'),
    code: cell('code') || null,
    kindCode: kind?.code ?? '',
    localityId: place?.id ?? '',
    parentId: parent?.id ?? null,
    startsOn: cell('startsOn'),
    aliases,
  }
  if (id !== '') return readKnown(reading, row, id, entry)
  if (parent?.row === row) note(reading, row, 'parent', 'parent-circle')
  if (reading.done.mistakes.length === before)
    reading.done.creates.push({ row, ...entry, parentRow: parent?.row ?? null })
}

type Entry = Omit<NewOrganisation, 'row' | 'parentRow'>

/** A body there is: its short name, code and aliases may be changed; the rest changes by other acts only. */
function readKnown(reading: Reading, row: number, id: string, entry: Entry): void {
  const known = reading.byId.get(id)
  if (!known) return note(reading, row, 'id', 'unknown-id')
  const before = reading.done.mistakes.filter((mistake) => mistake.row === row).length
  const fixed = {
    name: entry.name === known.name,
    kind: entry.kindCode === known.kindCode || entry.kindCode === '',
    locality: entry.localityId === known.localityId || entry.localityId === '',
    parent: entry.parentId === known.parentId,
    startsOn: entry.startsOn === known.startsOn || entry.startsOn === '',
  }
  for (const [column, same] of Object.entries(fixed)) if (!same) note(reading, row, column, 'fixed')
  const { shortName, code, aliases } = entry
  const same =
    shortName === known.shortName &&
    code === known.code &&
    [...aliases].sort().join(';') === [...known.aliases].sort().join(';')
  if (same) reading.done.unchanged += 1
  else if (before === 0) reading.done.changes.push({ id, shortName, code, aliases })
}

interface Cell {
  row: number
  column: string
  text: string
}

function findOne<T extends { name: string }>(
  reading: Reading,
  names: FindByName<T>,
  { row, column, text }: Cell,
): T | null {
  if (text === '') return null
  const found = names(text)
  const several = column === 'locality' ? 'several-places' : 'several-bodies'
  const unknown = { kind: 'unknown-kind', locality: 'unknown-place' } as const
  if (found.length > 1) note(reading, row, column, several)
  if (found.length === 0)
    note(reading, row, column, column === 'parent' ? 'unknown-body' : unknown[column === 'kind' ? 'kind' : 'locality'])
  return found.length === 1 ? (found[0] ?? null) : null
}

interface Marks {
  id: string
  code: string
  name: string
  localityId: string
}

/** Codes, names and ids that stand once only, in the territory and in the file. */
function checkOnce(reading: Reading, row: number, { id, code, name, localityId }: Marks): void {
  const holder = reading.codes.get(code)
  if (code !== '' && holder !== undefined && holder !== id) note(reading, row, 'code', 'code-taken')
  const bearer = reading.names.get(`${localityId} ${name}`)
  if (name !== '' && id === '' && bearer !== undefined) note(reading, row, 'name', 'name-taken')
  const marks = { id, code, name: name === '' || localityId === '' ? '' : `${localityId} ${fold(name)}` }
  for (const [column, mark] of Object.entries(marks)) {
    if (mark === '') continue
    if (reading.seen.has(`${column} ${mark}`)) note(reading, row, column, 'twice-in-file')
    reading.seen.add(`${column} ${mark}`)
  }
}

/** Rows whose parents, all made by the same file, lead back to them. */
function findCircles(creates: readonly NewOrganisation[]): number[] {
  const parentOf = new Map(creates.map((body) => [body.row, body.parentRow]))
  return creates.flatMap(({ row }) => {
    const seen = new Set<number>([row])
    for (let at = parentOf.get(row) ?? null; at !== null; at = parentOf.get(at) ?? null) {
      if (at === row) return [row]
      if (seen.has(at)) return []
      seen.add(at)
    }
    return []
  })
}
