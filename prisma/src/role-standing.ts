import type { Client } from 'pg'

/** What a role could do beyond its rights on tables. */
export interface RoleStanding {
  isLesser: boolean
  isMember: boolean
  ownsTables: boolean
}

export async function findRole(owner: Client, role: string): Promise<RoleStanding | null> {
  const { rows } = await owner.query<RoleStanding>(
    `select not (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication) as "isLesser",
            exists (select from pg_auth_members where member = role.oid) as "isMember",
            exists (select from pg_class where relowner = role.oid) as "ownsTables"
       from pg_roles role where rolname = $1`,
    [role],
  )
  return rows[0] ?? null
}

export function refusePowerful(role: string, { isLesser, isMember, ownsTables }: RoleStanding): void {
  if (isLesser && !isMember && !ownsTables) return
  throw new Error(
    `Vai trò ${role} của ứng dụng có quyền cao hơn mức cần (quản trị, tạo vai trò, thuộc vai trò khác hoặc sở hữu bảng); ` +
      'hãy thu lại hoặc dùng một vai trò riêng, xem docs/operations.md, mục vai trò.',
  )
}
