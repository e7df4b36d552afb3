/** Whose paper it is and how the signer stands to it. */
export interface SignatureRequest {
  /** the issuer's branch: party writes T/M, K/T, T/L; all others TM., KT., TL., TUQ. */
  branch: string
  /** the collective in whose name it is signed, "Ban Thường vụ", "Ủy ban nhân dân"; null: the head signs alone */
  collective: string | null
  /** the issuing body's head, "Chủ tịch", "Bí thư", "Trưởng ban" */
  head: string
  /** the signer's post as it is kept: "Phó Chủ tịch UBND huyện" */
  post: string
  /** direct: of the issuing body; by-order: another body's head by its order (TL.); by-subdelegation (TUQ.) */
  manner: 'direct' | 'by-order' | 'by-subdelegation'
}

export interface Signature {
  /** the lines of authority, one under the other: "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG"; null: none */
  authority: string | null
  post: string
}

/** Titles that head a body; each may have a deputy, "Phó …". What follows them in a post is the body's name. */
const HEADS = [
  'Chủ tịch',
  'Bí thư',
  'Chánh Văn phòng',
  'Trưởng ban',
  'Trưởng phòng',
  'Chủ nhiệm',
  'Giám đốc',
  'Chánh Thanh tra',
  'Chỉ huy trưởng',
  'Trưởng Công an',
]

/**
 * The lines above a signature by the chain of authority (NĐ 30/2020, Phụ lục I, mục II.7; HD 05-HD/VPTW). A cấp ủy is
 * collective: its deputy signs T/M like its head, never K/T. Null where no rule fits, as TUQ. of the party.
 */
export function composeSignature(request: SignatureRequest): Signature | null {
  const party = request.branch === 'party'
  const mark = party ? PARTY_MARKS : STATE_MARKS
  const { title, deputyOf, acting } = readPost(request.post)
  const post = acting ? `Q. ${title}` : title
  // whoever acts as head signs as head
  const forHead = deputyOf !== null && !acting ? [`${mark.forHead} ${deputyOf}`] : []
  if (request.manner === 'by-subdelegation') {
    return mark.subDelegated === null ? null : signature([`${mark.subDelegated} ${upper(request.head)}`], post)
  }
  if (request.manner === 'by-order') {
    const ordering = party && request.collective !== null ? request.collective : request.head
    return signature([`${mark.byOrder} ${upper(ordering)}`, ...forHead], post)
  }
  if (request.collective === null) return signature(forHead, post)
  const onBehalf = `${mark.onBehalf} ${upper(request.collective)}`
  // a committee of the party decides as one: no one signs for its secretary
  return signature(party ? [onBehalf] : [onBehalf, ...forHead], post)
}

/** Signs in a way no rule allows: K/T (KT.) Bí thư. */
export function isSignatureUnfit(branch: string, authority: string | null): boolean {
  return branch === 'party' && /\bK\/?T\.?\s*BÍ THƯ/iu.test((authority ?? '').normalize('NFC'))
}

const STATE_MARKS = { onBehalf: 'TM.', forHead: 'KT.', byOrder: 'TL.', subDelegated: 'TUQ.' } as const
const PARTY_MARKS = { onBehalf: 'T/M', forHead: 'K/T', byOrder: 'T/L', subDelegated: null } as const

function signature(lines: readonly string[], post: string): Signature {
  return { authority: lines.length === 0 ? null : lines.join('\n'), post }
}

function readPost(post: string): { title: string; deputyOf: string | null; acting: boolean } {
  const acting = /^(q\.|quyền)\s*/iu.test(post)
  const held = post.replace(/^(q\.|quyền)\s*/iu, '').trim()
  const bare = held.replace(/^phó\s+/iu, '')
  const head = HEADS.find((one) => bare.toLocaleLowerCase('vi').startsWith(one.toLocaleLowerCase('vi')))
  const isDeputy = bare !== held
  if (head === undefined) return { title: upper(held), deputyOf: isDeputy ? upper(bare) : null, acting }
  return { title: upper(isDeputy ? `Phó ${head}` : head), deputyOf: isDeputy ? upper(head) : null, acting }
}

function upper(text: string): string {
  return text.trim().toLocaleUpperCase('vi')
}
