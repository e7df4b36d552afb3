import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { join, type Sql } from 'sql-template-tag'

/** A number among other words is meant whole: "quý I" is not "quý II". */
const NUMBER = /^(?:i{1,3}|iv|\d+)$/u

/**
 * The condition that every word typed begins a word of the folded text in `column`, in any order; numbers are whole,
 * but for the last word, which may be only begun. No words: true.
 */
export function hasWords(column: Sql, typed: string | undefined): Sql {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return sql`true`
  return sql`(select bool_and(strpos(${plainOf(column)}, word) > 0) from unnest(${wanted}::text[]) as word)`
}

/** A table with a `search_text`, and the column of the query that names its rows. */
interface Side {
  table: Sql
  id: Sql
}

/**
 * The same for words that may stand on either of several sides (a task, its unit). The rows of each side are looked for
 * once, not once for each row of the list; an index on what `plainOf` makes of the column serves it (task_words).
 */
export function hasWordsOnSides(sides: readonly Side[], typed: string | undefined): Sql {
  const conditions = [...new Set(wordsOf(typed))].map((word) => {
    const found = sides.map(
      ({ table, id }) =>
        sql`${id} in (select w.id from ${table} w where ${plainOf(sql`w.search_text`)} like ${`%${word}%`})`,
    )
    return sql`(${join(found, ' or ')})`
  })
  return conditions.length === 0 ? sql`true` : join(conditions, ' and ')
}

/** Each with a blank where a word begins or, for a number, where it ends. */
function wordsOf(typed: string | undefined): string[] {
  const words = fold(typed ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.map((word, i) => (NUMBER.test(word) && i < words.length - 1 ? ` ${word} ` : ` ${word}`))
}

/** The words of a folded text with one blank around each. */
function plainOf(column: Sql): Sql {
  return sql`(' ' || regexp_replace(${column}, '[^[:alnum:]]+', ' ', 'g') || ' ')`
}
