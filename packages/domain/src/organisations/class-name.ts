/** What makes words stand for many: "các xã", "từng đoàn thể", "khối đoàn thể". */
const OPENER = /(?:^|\s)(?:toan the cac|toan bo cac|tat ca cac|cac|moi|tung|nhung|mot so|khoi)\s/u
/** Nouns that name nobody in particular, alone or with "liên quan", "chức năng". */
const GENERIC =
  /^(?:(?:va|cung|cac|moi|tung|tat ca|mot so|nhung|cac co quan|don vi|co quan|nganh|phong|ban|so|dia phuong|to chuc|ca nhan|thanh vien|luc luong|cap uy|chinh quyen|cap|hoi|nguoi dan|nhan dan|dong chi|chuyen mon|chuc nang|lien quan|co lien quan|truc thuoc|to chuc hoi nghi|du hop|nganh doc|khac|o|thuoc|cua|cap xa|cap huyen|xa|huyen|tinh) ?)+$/u
const CANONICAL: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)(?:toan the cac|toan bo cac|tat ca cac|cac|moi|tung|nhung|khoi)(?=\s)/gu, '$1'],
  [/\b(?:to chuc )?(?:doan the )?chinh tri (?:- )?xa hoi\b/gu, 'doan the'],
  [/\bto chuc doan the\b|\btc doan the\b/gu, 'doan the'],
  [/\b(?:ban thuong vu|thuong truc|ban chap hanh) dang uy\b/gu, 'dang uy'],
  [/\bcap uy\b/gu, 'dang uy'],
  [/\bxa phuong(?: thi tran| dac khu)?\b|\bxa thi tran\b|\bphuong xa\b/gu, 'xa'],
  [/\b(?:phuong|thi tran|dac khu)$/u, 'xa'],
  [/\b(?:trong|tren dia ban|thuoc|cua|con lai)\b/gu, ''],
  [/\bcap (?=(?:xa|huyen|tinh)\b)/gu, ''],
  [/\bphong ban(?: chuyen mon)?\b|\bnganh chuyen mon\b|\bphong chuyen mon\b/gu, 'co quan chuyen mon'],
]

/** The key of a class: openers, "cấp" and "còn lại" left out, "tổ chức chính trị - xã hội" and "đoàn thể" one word. */
export function classKey(key: string): string {
  let same = ` ${key} `
  for (const [pattern, one] of CANONICAL) same = same.replace(pattern, one)
  return same.replace(/\s+/gu, ' ').trim()
}

/** Whether folded words stand for many. */
export function isClassName(key: string): boolean {
  return OPENER.test(`${key} `)
}

/** Whether they stand for nobody in particular ("các đơn vị liên quan"). */
export function isGenericName(key: string): boolean {
  return GENERIC.test(`${key} `)
}

/** "các xã còn lại": all of the class but those named beside it. */
export function isRestOfClass(words: string): boolean {
  return /còn\s+lại|khác/iu.test(words)
}
