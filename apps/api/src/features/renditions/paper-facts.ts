import type { Conclusion } from '@phoihop/contract/conclusions'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { isEditable } from '@phoihop/domain/conclusions/paper-states'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { readManuscript } from '@phoihop/domain/manuscripts/read-manuscript'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { ReadCtx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

/** What is printed of a paper. */
export interface PaperFacts {
  id: string
  state: Conclusion['state']
  origin: Conclusion['origin']
  form: Conclusion['form']
  issuerId: string
  keeperId: string
  number: string | null
  symbol: string | null
  subject: string
  place: string | null
  issuedOn: CivilDate | null
  signerAuthority: string | null
  signerPost: string | null
  signerName: string | null
  recipients: string[]
  body: Manuscript
  text: string
}

type Row = Omit<PaperFacts, 'body'> & { manuscript: Manuscript | null }

/** One paper as the actor sees it, its body as blocks whether it was written here or entered as text. */
export async function getPaperFacts(ctx: ReadCtx, id: string): Promise<PaperFacts> {
  const row = await readRow<Row>(
    ctx.db,
    sql`select c.id, c.state, c.origin, c.form, c.issuer_id as "issuerId", c.keeper_id as "keeperId", c.number, c.symbol, c.subject,
        c.place, c.issued_on as "issuedOn", c.signer_authority as "signerAuthority", c.signer_post as "signerPost",
        c.signer_name as "signerName", c.manuscript, c.text,
        coalesce((select json_agg(r.words order by r.ordinal) from recipient r where r.conclusion_id = c.id), '[]') as recipients
      from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!row) notFound()
  const { manuscript, ...facts } = row
  return { ...facts, body: manuscript ?? readManuscript(facts.text, facts.subject) }
}

/** Nobody has signed it yet: it is printed as a draft. */
export function isDraft({ state }: Pick<PaperFacts, 'state'>): boolean {
  return isEditable(state) || state === 'submitted'
}
