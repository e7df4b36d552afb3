import type { Readable } from 'node:stream'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleAssignment, visibleConclusion, visibleMeeting, visibleProposal } from '../../platform/visible.ts'

interface FileRow {
  name: string
  mediaType: string
  bytes: number
  sha256: string
}

/**
 * A file's bytes, for its uploader, whoever sees the paper read from it, an assignment
 * whose report carries it, or the meeting whose agenda it belongs to.
 */
export async function openFile(ctx: Ctx, id: string): Promise<{ file: FileRow; content: Readable }> {
  const file = await readRow<FileRow>(
    ctx.db,
    sql`select f.name, f.media_type as "mediaType", f.bytes, f.sha256 from stored_file f
      where f.id = ${id}::uuid and (
        (f.uploader_id = ${ctx.actor.accountId}::uuid and not exists (select 1 from response_file x where x.file_id = f.id)
          and not exists (select 1 from conclusion c where c.file_id = f.id)
          and not exists (select 1 from paper_file p where p.file_id = f.id)
          and not exists (select 1 from agenda_file g where g.file_id = f.id)
          and not exists (select 1 from proposal_file x where x.file_id = f.id))
        or exists (select 1 from agenda_file g join agenda_item i on i.id = g.agenda_item_id
          join meeting m on m.id = i.meeting_id where g.file_id = f.id and ${visibleMeeting(ctx.actor)})
        or exists (select 1 from conclusion c where c.file_id = f.id and ${visibleConclusion(ctx.actor)})
        or exists (select 1 from paper_file p join conclusion c on c.id = p.conclusion_id
          where p.file_id = f.id and ${visibleConclusion(ctx.actor)})
        or exists (select 1 from response_file x join response r on r.id = x.response_id
          join assignment a on a.id = r.assignment_id join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
          where x.file_id = f.id and ${visibleAssignment(ctx.actor)})
        or exists (select 1 from proposal_file x join proposal p on p.id = x.proposal_id
          where x.file_id = f.id and ${visibleProposal(ctx.actor)})
        or exists (select 1 from proposal_file x join answer w on w.id = x.answer_id
          join answer_link l on l.answer_id = w.id join proposal p on p.id = l.proposal_id
          where x.file_id = f.id and ${visibleProposal(ctx.actor)}
            and (w.state = 'published' or w.body_id = any(${[...ctx.actor.ownIds]}::uuid[]))))`,
  )
  const content = file && (await ctx.files.open(file.sha256))
  return file && content ? { file, content } : notFound()
}
