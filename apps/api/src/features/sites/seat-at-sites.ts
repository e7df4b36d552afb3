import type { Tx } from '@phoihop/db/client'

/**
 * Those invited sit at the site of their own body, else at one in their own locality, else at the main site. In one
 * statement for 400 seats.
 */
export async function seatAtSites(tx: Tx, meetingId: string): Promise<void> {
  await tx.$queryRaw`update seat s set site_id = n.site_id from (
      select x.id, (select p.id from site p left join organisation b on b.id = p.organisation_id
          where p.meeting_id = x.meeting_id and (p.organisation_id = o.id or b.locality_id = o.locality_id or p.main)
          order by (p.organisation_id is not distinct from o.id) desc, p.main, p.ordinal limit 1) as site_id
      from seat x left join organisation o on o.id = x.organisation_id where x.meeting_id = ${meetingId}::uuid) n
    where n.id = s.id and s.site_id is distinct from n.site_id`
}
