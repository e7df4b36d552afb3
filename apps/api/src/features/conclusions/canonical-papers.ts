import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@phoihop/domain/conclusions/canonical-json'
import sql, { type Sql } from 'sql-template-tag'

/** A paper with the hash written down at issue, in its row and in the audit trail, and what its rows say now. */
export interface SealedPaper {
  id: string
  territoryId: string
  sealed: string | null
  told: string | null
  facts: Json
}

const toldSql = sql`(select e.after->>'canonicalSha256' from audit_entry e where e.subject_type = 'conclusion'
  and e.subject_id = c.id and e.action = 'conclusions.issue' order by e.at desc, e.id desc limit 1)`

/**
 * All of a paper that issuing freezes: header, text, items, recipients, marked sentences, and whom each was given to.
 * Bodies stand by their ids, days as text. What may still change (how the work goes, who holds it, units
 * that came later) is no part of it.
 */
export function sealedPapersSql(where: Sql): Sql {
  return sql`select c.id, c.canonical_sha256 as sealed, ${toldSql} as told, l.territory_id as "territoryId", json_build_object(
      'id', c.id, 'issuerId', c.issuer_id, 'keeperId', c.keeper_id, 'meetingId', c.meeting_id, 'form', c.form,
      'number', c.number, 'symbol', c.symbol, 'subject', c.subject, 'place', c.place, 'issuedOn', c.issued_on::text,
      'signerAuthority', c.signer_authority, 'signerPost', c.signer_post, 'signerName', c.signer_name,
      'sensitivity', c.sensitivity, 'origin', c.origin, 'manuscript', c.manuscript, 'text', c.text,
      'textSha256', c.text_sha256, 'sourceSha256', encode(sha256(c.source), 'hex'),
      'fileSha256', (select f.sha256 from stored_file f where f.id = c.file_id),
      'items', coalesce((select json_agg(json_build_object('ordinal', i.ordinal, 'kind', i.kind, 'level', i.level,
          'label', i.label, 'ref', i.ref, 'start', i.span_start, 'end', i.span_end, 'withoutTask', i.without_task)
          order by i.ordinal) from item i where i.conclusion_id = c.id), '[]'),
      'recipients', coalesce((select json_agg(json_build_object('words', r.words, 'organisationId', r.organisation_id,
          'content', r.content) order by r.ordinal) from recipient r where r.conclusion_id = c.id), '[]'),
      'relations', coalesce((select json_agg(json_build_object('earlierId', r.earlier_id, 'kind', r.kind, 'note', r.note,
          'changes', coalesce((select json_agg(json_build_object('taskId', h.task_id, 'act', h.act, 'dueOn', h.due_on::text,
            'words', h.words) order by h.task_id) from task_change h where h.relation_id = r.id), '[]')) order by r.earlier_id)
          from paper_relation r where r.later_id = c.id), '[]'),
      'tasks', coalesce((select json_agg(json_build_object('id', t.id, 'ref', t.ref, 'start', t.span_start,
          'end', t.span_end, 'quote', t.quote, 'force', t.force, 'output', t.output, 'wantsPaper', t.wants_paper,
          'answersProposal', t.answers_proposal, 'deadlineKind', t.deadline_kind, 'deadlineWords', t.deadline_words,
          'dueOn', t.due_on::text, 'dueTime', t.due_time, 'startOn', t.start_on::text, 'recurrence', t.recurrence,
          'addresses', coalesce((select json_agg(json_build_object('role', d.role, 'organisationId', d.organisation_id,
            'classCode', d.class_code, 'words', d.words) order by d.ordinal) from task_address d where d.task_id = t.id), '[]'),
          'assignments', coalesce((select json_agg(json_build_object('organisationId', a.organisation_id,
            'role', coalesce(a.given_role, a.role),
            'classCode', a.class_code, 'assignedOn', a.assigned_on::text, 'deadlineKind', a.deadline_kind,
            'dueOn', coalesce(a.given_due_on, a.due_on)::text) order by a.organisation_id)
            from assignment a where a.task_id = t.id and not a.later), '[]'))
          order by t.span_start, t.id) from task t where t.conclusion_id = c.id), '[]')) as facts
    from conclusion c join organisation o on o.id = c.issuer_id join locality l on l.id = o.locality_id
    where ${where}`
}

export function sealOfFacts(facts: Json): string {
  return createHash('sha256').update(canonicalJson(facts)).digest('hex')
}
