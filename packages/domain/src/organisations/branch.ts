export const BRANCHES = ['party', 'state', 'front', 'mass'] as const
/** khối: Đảng, chính quyền, Mặt trận, đoàn thể */
export type Branch = (typeof BRANCHES)[number]

export const TIERS = ['central', 'province', 'district', 'commune', 'village'] as const
export type TierCode = (typeof TIERS)[number]
