import type { Actor } from '@phoihop/domain/policy/actor'
import { maySeeDrafts } from '@phoihop/domain/policy/conclusions-policy'
import { mayReadBooks } from '@phoihop/domain/policy/number-books-policy'
import { mayAnswerReviews } from '@phoihop/domain/policy/reviews-policy'
import { visibleScope } from '@phoihop/domain/policy/visible-scope'
import { unreachable } from '@phoihop/domain/unreachable'
import sql, { type Sql } from 'sql-template-tag'

/** The condition that the organisation in `column` lies in what the post sees. */
export function inScope(actor: Actor, column: Sql): Sql {
  const scope = visibleScope(actor)
  const own = sql`${column} = any(${scope.ids}::uuid[])`
  switch (scope.kind) {
    case 'organisations':
      return own
    case 'locality':
      return sql`(${own} or ${column} in (select o.id from organisation o where o.locality_id in (select locality_subtree(${scope.localityId}::uuid))))`
    case 'line':
      return sql`(${own} or ${column} in (
        select o.id from organisation o
        join organisation_kind k on k.code = o.kind_code
        join locality l on l.id = o.locality_id
        where l.territory_id = ${scope.territoryId}::uuid and k.line = ${scope.line}))`
    case 'territory':
      return sql`(${own} or ${column} in (${inTerritory(scope.territoryId)}))`
    default:
      return unreachable(scope)
  }
}

/** All organisations of a territory, as a subquery of ids. */
function inTerritory(territoryId: string): Sql {
  return sql`select o.id from organisation o join locality l on l.id = o.locality_id where l.territory_id = ${territoryId}::uuid`
}

/** Condition on `assignment a` joined with `task t` and `conclusion c`: PRODUCT rule of what a post sees. */
export function visibleAssignment(actor: Actor): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  return sql`(c.state = 'issued' and ${unrestricted(actor)} and (
    ${inScope(actor, sql`a.organisation_id`)}
    or ${inScope(actor, sql`a.held_by_id`)}
    or ${inScope(actor, sql`c.keeper_id`)}
    or ${inScope(actor, sql`c.issuer_id`)}
    or ${isHandedTo(actor)}
    or ${isBesideOwn(own)}))`
}

/**
 * Condition on `assignment a`: it is the other side of a task in which one of these bodies leads or coordinates. The own
 * parts are found once for a statement, not once for each row, or a list would cost rows times units of a task.
 */
function isBesideOwn(own: readonly string[]): Sql {
  return sql`(a.task_id, a.role) in (select mine.task_id, case mine.role when 'lead' then 'coordinating' else 'lead' end
    from assignment mine where mine.organisation_id = any(${own}::uuid[]) or mine.held_by_id = any(${own}::uuid[]))`
}

/** Condition on `assignment a`: it was handed on to this post, which shows that work alone. */
export function isHandedTo(actor: Actor): Sql {
  return actor.function === 'staff' ? sql`a.handed_to_id = ${actor.membershipId}::uuid` : sql`false`
}

/**
 * Condition on `task t` joined with `conclusion c`: its paper is visible, or a part of it was handed on to this post: then
 * the sentence with its context is, the rest of the paper is not.
 */
export function visibleTask(actor: Actor): Sql {
  return sql`(${visibleConclusion(actor)} or exists (select 1 from assignment a
    where a.task_id = t.id and ${isHandedTo(actor)} and c.state = 'issued' and ${unrestricted(actor)}))`
}

/**
 * Condition on `conclusion c`. A draft is seen only in the office that keeps it, by whom it was submitted to, and by
 * those asked about it while they are asked.
 */
export function visibleConclusion(actor: Actor): Sql {
  const draft = maySeeDrafts(actor)
    ? sql`(c.state <> 'issued' and c.keeper_id = any(${actor.ownIds}::uuid[]))`
    : sql`false`
  return sql`(${draft} or ${isForSignature(actor)} or ${isForReview(actor)} or (c.state = 'issued' and ${unrestricted(actor)} and (
    ${isGranted(actor)}
    or ${inScope(actor, sql`c.issuer_id`)}
    or ${inScope(actor, sql`c.keeper_id`)}
    or exists (select 1 from recipient r where r.conclusion_id = c.id and ${inScope(actor, sql`r.organisation_id`)})
    or exists (select 1 from delivery d where d.conclusion_id = c.id and ${inScope(actor, sql`d.organisation_id`)})
    or exists (select 1 from task t join assignment a on a.task_id = t.id
      where t.conclusion_id = c.id and (${inScope(actor, sql`a.organisation_id`)} or ${inScope(actor, sql`a.held_by_id`)})))))`
}

/**
 * Condition on `conclusion c`: it is not restricted, or the person may read it all the same: who prepares papers in the
 * keeping office, a leader of the issuing body (readsRestricted says the same), or somebody named in a grant.
 */
function unrestricted(actor: Actor): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  const keeps = maySeeDrafts(actor) ? sql`c.keeper_id = any(${own}::uuid[])` : sql`false`
  const leads = actor.function === 'leader' ? sql`c.issuer_id = any(${own}::uuid[])` : sql`false`
  return sql`(c.sensitivity <> 'restricted' or ${keeps} or ${leads} or ${isGranted(actor)})`
}

/** Condition on `conclusion c`: it waits for this leader's signature, or bears it and is not issued yet. */
function isForSignature(actor: Actor): Sql {
  if (actor.function !== 'leader') return sql`false`
  return sql`(c.state in ('submitted', 'signed') and c.signer_id = ${actor.membershipId}::uuid)`
}

/** Condition on `conclusion c`: this person, or the own unit, is asked about it now. */
function isForReview(actor: Actor): Sql {
  return sql`(c.state = 'in-review' and exists (select 1 from review v join review_asked q on q.review_id = v.id
    where v.conclusion_id = c.id and v.closed_at is null and ${isAsked(actor)}))`
}

/**
 * Condition on `review_asked q` (and `conclusion c`): it is asked of this person, or of the own unit. A restricted paper
 * is asked of persons alone, and whoever acts for another is not that person.
 */
export function isAsked(actor: Actor): Sql {
  const unit = mayAnswerReviews(actor) ? sql`q.organisation_id = any(${actor.ownIds}::uuid[])` : sql`false`
  const person = sql`q.membership_id = ${actor.membershipId}::uuid`
  const named = actor.principalId === null ? person : sql`(${person} and c.sensitivity <> 'restricted')`
  return sql`((${unit} and c.sensitivity <> 'restricted') or ${named})`
}

/** Condition on `conclusion c`: a grant names this person in the post in use; who acts in it for another is not named. */
function isGranted(actor: Actor): Sql {
  if (actor.principalId !== null) return sql`false`
  return sql`exists (select 1 from paper_grant g where g.conclusion_id = c.id
    and g.membership_id = ${actor.membershipId}::uuid and g.ended_at is null)`
}

/** Condition on `number_book b`: of the own body, of the one it serves, or opened by the own office. */
export function visibleNumberBook(actor: Actor): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  return mayReadBooks(actor)
    ? sql`(b.issuer_id = any(${own}::uuid[]) or b.keeper_id = any(${own}::uuid[]))`
    : sql`false`
}

/**
 * Condition on `meeting m`: the body hosts, convenes or attends it, is invited to it, or sees a paper that came of it.
 * A meeting that is only planned is seen by those who plan it.
 */
export function visibleMeeting(actor: Actor): Sql {
  return sql`(
    ${inScope(actor, sql`m.host_id`)}
    or ${inScope(actor, sql`m.convener_id`)}
    or (m.state <> 'planned' and (
      exists (select 1 from seat s where s.meeting_id = m.id
        and (s.membership_id = ${actor.membershipId}::uuid or ${inScope(actor, sql`s.organisation_id`)}))
      or exists (select 1 from site p where p.meeting_id = m.id and ${inScope(actor, sql`p.organisation_id`)})
      or exists (select 1 from unit_report u where u.meeting_id = m.id and ${inScope(actor, sql`u.organisation_id`)})
      or exists (select 1 from attendee e where e.meeting_id = m.id and ${inScope(actor, sql`e.organisation_id`)})))
    or exists (select 1 from conclusion c where c.meeting_id = m.id and c.state = 'issued' and ${visibleConclusion(actor)}))`
}

/**
 * Condition on `proposal p`: the body asks (there, or in one joined into it), must answer or has answered, or keeps the
 * register it stands in. Asking bodies are seen by whom they were and by who came of them.
 */
export function visibleProposal(actor: Actor): Sql {
  return sql`(p.territory_id = ${actor.territoryId}::uuid and (
    ${inScope(actor, sql`p.keeper_id`)}
    or ${inScope(actor, sql`p.addressed_to_id`)}
    or exists (select 1 from proposal_asker pa
      where pa.proposal_id in (select p.id union all select j.id from proposal j where j.joined_into_id = p.id)
        and (${inScope(actor, sql`pa.organisation_id`)} or ${inScope(actor, sql`pa.held_by_id`)}))
    or exists (select 1 from answer_link al join answer w on w.id = al.answer_id
      where al.proposal_id = p.id and ${inScope(actor, sql`w.body_id`)})))`
}

/** Condition on `meeting_series s`: its owner is in scope, a meeting of it is visible, or the regulation that orders it is. */
export function visibleSeries(actor: Actor): Sql {
  return sql`(${inScope(actor, sql`s.owner_id`)}
    or exists (select 1 from meeting m where m.series_id = s.id and ${visibleMeeting(actor)})
    or exists (select 1 from regulation r where r.id = s.regulation_id and ${visibleRegulation(actor)}))`
}

/** Condition on `regulation r`: a body in scope keeps it or is party to it. */
export function visibleRegulation(actor: Actor): Sql {
  return sql`(${inScope(actor, sql`r.owner_id`)} or exists (select 1 from regulation_party rp
    where rp.regulation_id = r.id and ${inScope(actor, sql`rp.organisation_id`)}))`
}

/** Condition on `organisation o` joined with `locality l`: the directory of the own territory is open to all in it. */
export function visibleOrganisation(actor: Actor): Sql {
  return sql`l.territory_id = ${actor.territoryId}::uuid`
}

/** Condition on `person p`: somebody with a post, past or present, in the own territory. */
export function visiblePerson(actor: Actor): Sql {
  return sql`exists (select 1 from membership m join organisation o on o.id = m.organisation_id
    join locality l on l.id = o.locality_id where m.person_id = p.id and ${visibleOrganisation(actor)})`
}
