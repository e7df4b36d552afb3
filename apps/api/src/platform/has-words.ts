import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'

/**
 * The condition that every word typed is a word of the folded text in `column`, in any order; the last one may be only
 * begun, as it is while somebody types ("quý I" is not "quý II"). No words: true.
 */
export function hasWords(column: Sql, typed: string | undefined): Sql {
  const words = fold(typed ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const last = words.pop()
  if (last === undefined) return sql`true`
  const wanted = [...words.map((word) => ` ${word} `), ` ${last}`]
  const plain = sql`' ' || regexp_replace(${column}, '[^[:alnum:]]+', ' ', 'g') || ' '`
  return sql`(select bool_and(strpos(${plain}, word) > 0) from unnest(${wanted}::text[]) as word)`
}
