/** Letters of other scripts than a paper is set in, pictures (emoji), and private signs of old fonts. */
const UNPRINTABLE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}(?<![©®™])|\p{Co}/u

/** The first sign of a text that the printed paper has no letter for; null when all can be printed. */
export function findUnprintable(text: string): string | null {
  return UNPRINTABLE.exec(text)?.[0] ?? null
}
