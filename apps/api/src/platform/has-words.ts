import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'

/** The condition that every word typed begins a word of the folded text in `column`, in any order; no words: true. */
export function hasWords(column: Sql, typed: string | undefined): Sql {
  const words = fold(typed ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
  if (words.length === 0) return sql`true`
  const plain = sql`' ' || regexp_replace(${column}, '[^[:alnum:]]+', ' ', 'g')`
  return sql`(select bool_and(strpos(${plain}, word) > 0) from unnest(${words}::text[]) as word)`
}
