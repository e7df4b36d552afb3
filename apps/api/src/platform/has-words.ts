import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'

/** The condition that every word typed occurs in the folded text of `column`, in any order; no words: true. */
export function hasWords(column: Sql, typed: string | undefined): Sql {
  const words = fold(typed ?? '')
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return sql`true`
  return sql`(select bool_and(strpos(${column}, word) > 0) from unnest(${words}::text[]) as word)`
}
