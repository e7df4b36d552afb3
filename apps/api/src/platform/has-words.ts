import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'

/** A number among other words is meant whole: "quý I" is not "quý II". */
const NUMBER = /^(?:i{1,3}|iv|\d+)$/u

/**
 * The condition that every word typed begins a word of the folded text in `column`, in any order; numbers are whole,
 * but for the last word, which may be only begun. No words: true.
 */
export function hasWords(column: Sql, typed: string | undefined): Sql {
  const words = fold(typed ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return sql`true`
  const wanted = words.map((word, i) => (NUMBER.test(word) && i < words.length - 1 ? ` ${word} ` : ` ${word}`))
  const plain = sql`' ' || regexp_replace(${column}, '[^[:alnum:]]+', ' ', 'g') || ' '`
  return sql`(select bool_and(strpos(${plain}, word) > 0) from unnest(${wanted}::text[]) as word)`
}
