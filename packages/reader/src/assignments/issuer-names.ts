import type { IssuerNames } from './directive.ts'

const STATE = /^(?:(?:phó )?chủ tịch )?(?:thường trực )?(?:ubnd|ủy ban nhân dân)(?!\p{L})/u
const PARTY =
  /^(?:thường trực|ban thường vụ|btv|ban chấp hành|bch|huyện ủy|đảng ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|(?:phó )?bí thư)(?!\p{L})(?! (?:hđnd|hội đồng|ubnd|ủy ban))/u
const COUNCIL = /^(?:(?:phó )?chủ tịch )?(?:thường trực )?(?:hđnd|hội đồng nhân dân)(?!\p{L})/u
const OFFICE =
  /^(?:(?:phó )?giám đốc|bộ trưởng|thứ trưởng|ban giám đốc|lãnh đạo (?:sở|bộ)|(?:phó )?trưởng ban|ban chỉ đạo|sở|bộ|cục trưởng|ban thường trực)(?!\p{L})/u

/** Tells the issuer's own name ("UBND huyện", "Thường trực Huyện ủy") from the number's symbol and the letterhead. */
export function issuerNames(symbol: string | null, issuer: string | null, subject: string | null): IssuerNames {
  const told = `${symbol ?? ''} ${issuer ?? ''} ${subject ?? ''}`
  const kinds: RegExp[] = []
  if (/UBND|ỦY BAN NHÂN DÂN|TB-VP/iu.test(told)) kinds.push(STATE)
  if (/\/(?:HU|TU|ĐU|BTV|QU)|HUYỆN ỦY|ĐẢNG ỦY|TỈNH ỦY|THÀNH ỦY|THỊ ỦY/iu.test(`${symbol ?? ''} ${issuer ?? ''}`))
    kinds.push(PARTY)
  if (/HĐND|HỘI ĐỒNG NHÂN DÂN/u.test(`${symbol ?? ''} ${issuer ?? ''}`)) kinds.push(COUNCIL)
  if (kinds.length === 0) kinds.push(OFFICE, STATE, PARTY, COUNCIL)
  else kinds.push(OFFICE)
  return {
    isIssuer: (name) =>
      !/(?:^|\s)các\s/iu.test(name) &&
      kinds.some((kind) => kind.test(name.toLowerCase().normalize('NFC').replace('uỷ', 'ủy'))),
  }
}
