import sql from 'sql-template-tag'

/** A body `o` with its kind `k`, locality `l` and tier `x`. */
export const organisationJoins = sql`from organisation o
  join organisation_kind k on k.code = o.kind_code
  join locality l on l.id = o.locality_id
  join tier x on x.code = l.tier_code`
