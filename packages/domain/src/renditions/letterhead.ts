import type { BRANCHES } from '../organisations/branch.ts'

export const PAPER_WORLDS = ['state', 'party'] as const
export const END_MARKS = ['./.', '.'] as const

/** The head of a body's papers, and what else every paper of it has in common. */
export interface Letterhead {
  world: (typeof PAPER_WORLDS)[number]
  /** the body above, by lines; none: [] */
  superior: readonly string[]
  issuer: readonly string[]
  /** the lines at the right for bodies with their own; null: those of the world */
  motto: readonly string[] | null
  /** the mark under the issuer, such as `***`; null: that of the world */
  mark: string | null
  /** địa danh; '' where none is known */
  place: string
  endMark: (typeof END_MARKS)[number]
}

/** What an office chose of it; null: as derived from the organisation tree on the paper's date. */
export type LetterheadChoice = { [key in keyof Letterhead]: Letterhead[key] | null }

export const NO_CHOICE: LetterheadChoice = {
  world: null,
  superior: null,
  issuer: null,
  motto: null,
  mark: null,
  place: null,
  endMark: null,
}

/** A body as its names and place were on the day of the paper. */
export interface LetterheadBody {
  kindCode: string
  branch: (typeof BRANCHES)[number]
  name: string
  /** the body it stands under, or the one it works for */
  parentName: string | null
  localityName: string
  /** the locality around it */
  aroundName: string | null
}

const TIER_WORD = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Xã|Phường|Đặc khu)\s+/u
const COUNCIL = /^(Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\s+(.+)$/u
const COMMITTEES = ['party-committee', 'party-standing']
// NĐ 30/2020, Phụ lục I, phần II, mục 2: Ủy ban nhân dân and Hội đồng nhân dân print no body above
const COUNCILS = ['peoples-committee', 'peoples-council']

/** The letterhead of a body without any settings, from where it stands in the tree. */
export function deriveLetterhead(body: LetterheadBody): Letterhead {
  const superior = superiorOf(body)
  const isYouth = body.kindCode === 'youth-union'
  return {
    world: body.branch === 'party' ? 'party' : 'state',
    superior: superior === null ? [] : [superior],
    issuer: issuerOf(body, superior),
    motto: isYouth ? ['Đoàn TNCS Hồ Chí Minh'] : null,
    mark: isYouth ? '***' : null,
    place: placeOf(body.localityName),
    endMark: './.',
  }
}

/** The office's choice over what is derived. */
export function applyChoice(derived: Letterhead, choice: LetterheadChoice): Letterhead {
  return {
    world: choice.world ?? derived.world,
    superior: choice.superior ?? derived.superior,
    issuer: choice.issuer ?? derived.issuer,
    motto: choice.motto ?? derived.motto,
    mark: choice.mark ?? derived.mark,
    place: choice.place ?? derived.place,
    endMark: choice.endMark ?? derived.endMark,
  }
}

function superiorOf({ kindCode, branch, parentName, aroundName }: LetterheadBody): string | null {
  if (COUNCILS.includes(kindCode)) return null
  if (COMMITTEES.includes(kindCode)) return aroundName === null ? null : `Đảng bộ ${lowerTier(aroundName)}`
  return branch === 'party' || branch === 'state' || parentName !== null ? parentName : null
}

/** A body under another leaves out what its superior's line has said: `Ban Tổ chức`, `Phòng Tư pháp`. */
function issuerOf({ kindCode, name, localityName }: LetterheadBody, superior: string | null): string[] {
  const council = COUNCIL.exec(name)
  if (council && COUNCILS.includes(kindCode)) return [council[1] ?? '', council[2] ?? '']
  if (superior === null || COMMITTEES.includes(kindCode)) return [name]
  for (const told of [superior, lowerTier(localityName)])
    if (name.endsWith(` ${told}`)) return [name.slice(0, -told.length - 1)]
  return [name]
}

/** `Huyện Sông Mơ` → `Sông Mơ`; a numbered one keeps its word (`Quận 3`). */
function placeOf(locality: string): string {
  const short = locality.replace(TIER_WORD, '')
  return /^\d/u.test(short) ? locality : short
}

function lowerTier(locality: string): string {
  return locality.replace(TIER_WORD, (word) => word.toLocaleLowerCase('vi'))
}
