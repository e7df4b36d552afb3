import type { PublicPaper, PublicPaperRow, publicationsApi } from '@phoihop/contract/publications'
import { layOutManuscript } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { readManuscript } from '@phoihop/domain/manuscripts/read-manuscript'
import { maskPersonal } from '@phoihop/domain/publications/mask-personal'
import { readPublicationSettings } from '@phoihop/domain/publications/publication-settings'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { nameOn } from '../../platform/brief-on.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'

type Query = z.output<typeof publicationsApi.list.query>

/** Condition on `conclusion c` and its issuer's `locality l`: issued, marked public, and the territory's page is open. */
const isPublic = sql`(c.state = 'issued' and c.sensitivity = 'public' and not exists (select 1 from setting s
  where s.territory_id = l.territory_id and s.name = 'publication' and s.value->>'open' = 'false'))`
const tables = sql`conclusion c join organisation o on o.id = c.issuer_id join locality l on l.id = o.locality_id`
/**
 * What a search looks in. Where something is hidden, number and symbol alone: a hidden word that finds its paper is not
 * hidden. Nor are telephone numbers and mail addresses found, which are always hidden.
 */
const searched = sql`(case when exists (select 1 from setting s where s.territory_id = l.territory_id and s.name = 'publication'
    and (s.value->>'maskNames' = 'true' or jsonb_array_length(s.value->'maskWords') > 0))
  then translate(lower(concat_ws(' ', c.number, c.symbol)), 'đ', 'd')
  else regexp_replace(c.search_text, '[(+]*[0-9][0-9 .()-]{6,}[0-9]|[^ ]+ ?@ ?[^ ]+', ' ', 'g') end)`
/** What has become of it by any issued paper, public or not: that it no longer holds is no secret. */
const standing = sql`coalesce((select case r.kind when 'withdraws' then 'withdrawn' when 'replaces' then 'replaced'
    when 'amends' then 'amended' else 'corrected' end
  from paper_relation r join conclusion x on x.id = r.later_id where r.earlier_id = c.id and x.state = 'issued'
  order by array_position(array['withdraws', 'replaces', 'amends', 'corrects'], r.kind::text) limit 1), 'in-force')`

function columns(): Sql {
  return sql`c.id, c.form, c.number, c.symbol, c.subject, c.issued_on as "issuedOn", ${standing} as standing,
    json_build_object('id', c.issuer_id, 'name', ${nameOn(sql`c.issuer_id`, sql`c.issued_on`)}) as issuer,
    (select s.value from setting s where s.territory_id = l.territory_id and s.name = 'publication') as settings`
}

const newestFirst = [
  { by: sql`(date '2500-01-01' - c.issued_on)`, type: 'int' as const },
  { by: sql`c.id`, type: 'uuid' as const },
]

/** Public papers, the newest first. */
export async function listPublicPapers(ctx: OpenCtx, query: Query) {
  const { where, orderBy, mark } = keyset(newestFirst, query.after)
  const filter = sql`${isPublic} and ${hasWords(searched, query.q)}
    and (${query.year ?? null}::int is null or extract(year from c.issued_on) = ${query.year ?? null}::int)
    and (${query.issuerId ?? null}::uuid is null or c.issuer_id = ${query.issuerId ?? null}::uuid)`
  const [rows, count] = await Promise.all([
    readRows<PublicPaperRow & { settings: unknown; mark: unknown }>(
      ctx.db,
      sql`select ${columns()}, ${mark} as mark from ${tables}
        where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from ${tables} where ${filter}`),
  ])
  const { rows: shown, next } = pageOf(rows, query.limit)
  return {
    rows: shown.map(({ settings, ...row }) => ({
      ...row,
      subject: maskPersonal(row.subject, readPublicationSettings(settings)),
    })),
    next,
    total: count?.total ?? 0,
  }
}

type PaperRow = Omit<PublicPaper, 'blocks'> & { settings: unknown; text: string; manuscript: Manuscript | null }

export async function getPublicPaper(ctx: OpenCtx, id: string): Promise<PublicPaper> {
  const row = await readRow<PaperRow>(
    ctx.db,
    sql`select ${columns()}, c.place, c.text, c.manuscript, coalesce(c.canonical_sha256, c.text_sha256) as sha256,
        json_build_object('authority', c.signer_authority, 'post', c.signer_post, 'name', c.signer_name) as signer,
        coalesce((select json_agg(r.words order by r.ordinal) from recipient r where r.conclusion_id = c.id), '[]') as recipients,
        coalesce((select json_agg(json_build_object('id', x.id, 'kind', r.kind, 'number', x.number, 'symbol', x.symbol,
            'issuedOn', x.issued_on) order by x.issued_on desc, x.id)
          from paper_relation r join conclusion x on x.id = r.later_id
          where r.earlier_id = c.id and x.state = 'issued' and x.sensitivity = 'public'), '[]') as later
      from ${tables} where c.id = ${id}::uuid and ${isPublic}`,
  )
  if (!row) notFound()
  const { settings: stored, text, manuscript, ...paper } = row
  const settings = readPublicationSettings(stored)
  const body = layOutManuscript(manuscript ?? readManuscript(text, paper.subject))
  return {
    ...paper,
    subject: maskPersonal(paper.subject, settings),
    recipients: paper.recipients.map((words) => maskPersonal(words, settings)),
    blocks: body.blocks.map(({ kind, level, label, start, end }) => ({
      kind,
      level,
      label,
      text: maskPersonal(body.text.slice(start, end), settings),
    })),
  }
}
