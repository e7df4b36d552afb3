import type { CivilDate } from '@phoihop/domain/civil-date'

/**
 * What a paper is. `conclusion` kết luận (party only) · `notice` thông báo · `invitation` giấy mời · `minutes` biên bản ·
 * `urging-letter` công văn đôn đốc · `report` báo cáo · `attendance-list` danh sách dự họp · `urging-slip` phiếu đôn đốc.
 */
export type PaperKind =
  | 'conclusion'
  | 'notice'
  | 'invitation'
  | 'minutes'
  | 'urging-letter'
  | 'report'
  | 'attendance-list'
  | 'urging-slip'

/** Whose rules a paper follows: state bodies (NĐ 30/2020/NĐ-CP) or the Party (HD 05-HD/VPTW, before it 36-HD/VPTW). */
export type PaperWorld = 'state' | 'party'

/** A run of words in one look. What the form itself makes bold or italic needs no emphasis here. */
export type Run = { text: string; bold?: boolean; italic?: boolean; underline?: boolean }

export type Text = string | Run[]

/**
 * How an item is numbered. `roman` I. (party: I-) · `arabic` 1. · `letter` a) by the Vietnamese alphabet (… d, đ, e, g …) ·
 * `dash` - · `plus` +
 */
export type ItemLevel = 'roman' | 'arabic' | 'letter' | 'dash' | 'plus'

export type Paragraph = { kind: 'paragraph'; text: Text }

/**
 * A numbered item with what stands below it. `number` is the printed number where it is not the next one, as in an
 * excerpt that leaves items out; null counts on. `heading`: the text is a title (bold, kept with what follows); a roman
 * item always is.
 */
export type Item = {
  kind: 'item'
  level: ItemLevel
  text: Text
  heading: boolean
  number: number | null
  blocks: Block[]
}

/** `width` is the share of the line that a column takes, any unit. */
export type Column = { title: string; width: number; align: 'left' | 'center' | 'right' }

/** A ruled table; its head is repeated on each page. A row has one text for each column. */
export type Table = { kind: 'table'; columns: Column[]; rows: Text[][] }

export type Block = Paragraph | Item | Table

/**
 * The head of the paper (NĐ 30/2020, Phụ lục I, phần II, mục 1–2; HD 05-HD/VPTW). Each entry is a line as the body wants
 * it broken; a longer one is broken evenly. Written in any case, printed in capitals.
 */
export type Letterhead = {
  /** The body above, not bold; [] none. */
  superior: string[]
  issuer: string[]
  /** The lines at the right, for bodies with their own head (đoàn thể); null: those of the world. */
  motto: string[] | null
  /** The mark under the issuer instead of that of the world, such as `***`; null: a rule (state), `*` (party). */
  mark: string | null
}

/**
 * How one signs: for whom. TM. thay mặt · KT. ký thay · TL. thừa lệnh · TUQ. thừa ủy quyền · Q. quyền. Party papers write
 * T/M, K/T, T/L, T/UQ.
 */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

/**
 * The lines above the name, from the outside in: `TL. CHỦ TỊCH`, `KT. CHÁNH VĂN PHÒNG`, `PHÓ CHÁNH VĂN PHÒNG`. `by` null: the
 * signer's own post.
 */
export type SignatureLine = { by: Authority | null; post: string }

export type Signature = { lines: SignatureLine[]; name: string }

/**
 * The last line of Nơi nhận: where the paper is filed. State `['VT', 'NC']` → `- Lưu: VT, NC.`; party
 * `['Văn phòng Huyện ủy']` → `- Lưu Văn phòng Huyện ủy.` `drafter` and `copies` (số bản phát hành) follow: `NVA.15`.
 */
export type Filing = { places: string[]; drafter: string | null; copies: number | null }

/**
 * A frame at the head: mức độ khẩn (red) or phạm vi lưu hành (black), NĐ 30/2020, Phụ lục I, phần III; `DỰ THẢO` on what is
 * no paper yet.
 */
export type Stamp = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN' | 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ' | 'DỰ THẢO'

/**
 * An official paper as data. Everything is there; what a paper does not have is null, `''` or `[]`. Texts are plain
 * Unicode on one line, without numbers, dashes and end marks, which the form adds.
 */
export type OfficialPaper = {
  kind: PaperKind
  world: PaperWorld
  letterhead: Letterhead
  /** Digits as given at issue, padded to two when printed; null leaves room for the clerk. */
  number: string | null
  /** Without the number: `TB-UBND`, `KL/HU`. */
  symbol: string | null
  /** Địa danh. */
  place: string | null
  /** The day of issue; null leaves room for the clerk. */
  issuedOn: CivilDate | null
  /** Tên loại instead of that of the kind; null: that of the kind (an urging letter has none). */
  title: string | null
  /** Trích yếu; of a letter without `V/v`. */
  subject: string
  stamps: Stamp[]
  /** Kính gửi. */
  addressees: string[]
  /** Căn cứ, each one line. */
  grounds: string[]
  blocks: Block[]
  /** The last paragraph, without its end mark; null: the end mark follows the last block. */
  closing: Text | null
  /** `./.` (NĐ 30 templates, and party practice) or `.` (05-HD as reported). */
  endMark: './.' | '.'
  signature: Signature | null
  /** A second signer at the left, as the secretary of minutes (Mẫu 1.9); Nơi nhận then stands below. */
  coSignature: Signature | null
  /** Nơi nhận, without dashes and marks. */
  recipients: string[]
  filing: Filing | null
}
