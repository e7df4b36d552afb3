import { fold } from '@phoihop/domain/vietnamese-text'

const FEWEST_WORDS = 40
const SAMPLE = 40_000
/** Words no Vietnamese paper does without, folded: texts that lost their accents count too. */
const COMMON = new Set(
  `va cac cua thuc hien cong viec uy ban huyen xa tinh de nghi phong truoc ngay thang nam ket luan thong bao
  dong chi ve duoc nhung can bo cho trong voi theo nhan dan to chuc don vi co quan hop`.split(/\s+/u),
)

/** Whether a text is Vietnamese. Of every seven words of a paper at least one is a common one; short texts pass. */
export function isVietnamese(text: string): boolean {
  const words = fold(text.slice(0, SAMPLE)).match(/[a-z]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return true
  return words.filter((word) => COMMON.has(word)).length * 7 >= words.length
}
