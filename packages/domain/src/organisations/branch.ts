/** khối: Đảng, chính quyền, Mặt trận, đoàn thể */
export const BRANCHES = ['party', 'state', 'front', 'mass'] as const

/** theo tuyến nào: the line by which one body stands under another (Đảng, chính quyền, Mặt trận, ngành dọc) */
export const PARENT_KINDS = ['party', 'state', 'front', 'line'] as const
export type ParentKind = (typeof PARENT_KINDS)[number]

/** The line on which a body stands under a parent of that branch, unless somebody says otherwise. */
export function parentKindOf(branch: (typeof BRANCHES)[number]): ParentKind {
  return branch === 'mass' ? 'line' : branch
}

export const TIERS = ['central', 'province', 'district', 'commune', 'village'] as const
export type TierCode = (typeof TIERS)[number]
