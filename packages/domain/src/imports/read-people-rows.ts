import { POST_FUNCTIONS, POST_SCOPES, type PostFunction, type PostScope } from '../policy/actor.ts'
import { fold } from '../vietnamese-text.ts'
import { checkCells } from './check-cells.ts'
import { type FindByName, findByName } from './find-by-name.ts'
import type { ImportMistake, ImportMistakeCode, SheetRow } from './sheet-columns.ts'

/** The words for rights in the file. */
export const FUNCTION_WORDS: Record<PostFunction, string> = {
  secretary: 'Thư ký',
  officer: 'Cán bộ',
  leader: 'Lãnh đạo',
  administrator: 'Quản trị',
  observer: 'Theo dõi',
  staff: 'Chuyên viên được phân công',
}
export const SCOPE_WORDS: Record<PostScope, string> = {
  organisation: 'Cơ quan mình',
  locality: 'Cả địa bàn xã',
  line: 'Ngành dọc',
  territory: 'Toàn địa bàn',
}

/** A post there is, as its row is written when it is given out. */
export interface KnownPost {
  id: string
  personId: string
  fullName: string
  organisationId: string
  post: string
  function: string
  scope: string
  startsOn: string
  endsOn: string | null
}

export interface KnownPeople {
  bodies: readonly { id: string; name: string }[]
  posts: readonly KnownPost[]
  /** who asks: posts are given to others, never to oneself */
  ownPersonId: string
}

/** A post to be made; personId null: with a new person. */
export interface NewPost {
  row: number
  personId: string | null
  fullName: string
  organisationId: string
  post: string
  function: PostFunction
  scope: PostScope
  startsOn: string
  endsOn: string | null
}

export interface PeopleImport {
  creates: NewPost[]
  /** posts that end on a day */
  changes: { id: string; endsOn: string }[]
  unchanged: number
  mistakes: ImportMistake[]
}

interface Reading {
  known: KnownPeople
  bodies: FindByName<{ id: string; name: string }>
  byId: ReadonlyMap<string, KnownPost>
  names: ReadonlyMap<string, string>
  holders: ReadonlySet<string>
  seen: Set<string>
  done: PeopleImport
}

/** What a file of people asks for, and everything wrong in it; nothing is done while anything is wrong. */
export function readPeopleRows(rows: readonly SheetRow[], known: KnownPeople): PeopleImport {
  const reading: Reading = {
    known,
    bodies: findByName(known.bodies),
    byId: new Map(known.posts.map((post) => [post.id, post])),
    names: new Map(known.posts.map((post) => [post.personId, post.fullName])),
    holders: new Set(known.posts.filter((post) => post.endsOn === null).map(markOf)),
    seen: new Set(),
    done: { creates: [], changes: [], unchanged: 0, mistakes: [] },
  }
  for (const row of rows) readRow(reading, row)
  return reading.done
}

function markOf({ fullName, organisationId, post }: Pick<KnownPost, 'fullName' | 'organisationId' | 'post'>): string {
  return [fold(fullName), organisationId, fold(post)].join(' | ')
}

function readRow(reading: Reading, given: SheetRow): void {
  const { row } = given
  const { cells, mistakes } = checkCells('people', given)
  const { done } = reading
  const before = done.mistakes.length
  done.mistakes.push(...mistakes)
  const note = (column: string, code: ImportMistakeCode) => {
    done.mistakes.push({ row, column, code })
  }
  const wrong = new Set(mistakes.map((mistake) => mistake.column))
  const cell = (key: string) => (wrong.has(key) ? '' : (cells[key] ?? ''))
  const known = reading.byId.get(cell('id'))
  if (cell('id') !== '' && !known) return note('id', 'unknown-id')
  const fn = POST_FUNCTIONS.find((one) => fold(FUNCTION_WORDS[one]) === fold(cell('function')))
  const scope = POST_SCOPES.find((one) => fold(SCOPE_WORDS[one]) === fold(cell('scope')))
  if (cell('function') !== '' && !fn) note('function', 'unknown-function')
  if (cell('scope') !== '' && !scope) note('scope', 'unknown-scope')
  const organisationId = readBody(reading, cell('organisation'), known, (code) => note('organisation', code))
  const entry = {
    fullName: cell('fullName'),
    organisationId,
    post: cell('post'),
    startsOn: cell('startsOn'),
    endsOn: cell('endsOn') || null,
  }
  if (known) return readKnown(reading, row, known, { ...entry, function: fn ?? '', scope: scope ?? '' })
  checkPerson(reading, cell('personId'), entry, note)
  if (done.mistakes.length > before || !fn || !scope) return
  done.creates.push({ row, ...entry, personId: cell('personId') || null, function: fn, scope })
}

function readBody(
  reading: Reading,
  name: string,
  known: KnownPost | undefined,
  note: (code: ImportMistakeCode) => void,
): string {
  if (name === '') return ''
  const found = reading.bodies(name)
  const own = found.find((body) => body.id === known?.organisationId)
  if (own) return own.id
  if (found.length === 0) note('unknown-body')
  if (found.length > 1) note('several-bodies')
  return found.length === 1 ? (found[0]?.id ?? '') : ''
}

type Entry = Pick<NewPost, 'fullName' | 'organisationId' | 'post' | 'startsOn' | 'endsOn'>

function checkPerson(
  reading: Reading,
  personId: string,
  entry: Entry,
  note: (column: string, code: ImportMistakeCode) => void,
): void {
  const mark = `${personId} | ${markOf(entry)}`
  if (personId !== '' && !reading.names.has(personId)) note('personId', 'unknown-id')
  else if (personId === reading.known.ownPersonId) note('personId', 'own-post')
  else if (personId !== '' && entry.fullName !== '' && reading.names.get(personId) !== entry.fullName)
    note('fullName', 'fixed')
  if (reading.holders.has(markOf(entry))) note('fullName', 'person-known')
  if (entry.fullName !== '' && entry.post !== '' && reading.seen.has(mark)) note('fullName', 'twice-in-file')
  reading.seen.add(mark)
}

/** A post there is: only its last day may be written; the rest changes by other acts. */
function readKnown(
  reading: Reading,
  row: number,
  known: KnownPost,
  entry: Entry & { function: string; scope: string },
): void {
  const { done } = reading
  const keys = {
    fullName: 'fullName',
    organisation: 'organisationId',
    post: 'post',
    function: 'function',
    scope: 'scope',
    startsOn: 'startsOn',
  } as const
  for (const [column, key] of Object.entries(keys)) {
    const isRead = !done.mistakes.some((mistake) => mistake.row === row && mistake.column === column)
    if (isRead && entry[key] !== known[key]) done.mistakes.push({ row, column, code: 'fixed' })
  }
  if (entry.endsOn === known.endsOn) done.unchanged += 1
  else if (known.endsOn !== null || entry.endsOn === null) done.mistakes.push({ row, column: 'endsOn', code: 'fixed' })
  else done.changes.push({ id: known.id, endsOn: entry.endsOn })
}
