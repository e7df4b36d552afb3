/** khối: Đảng, chính quyền, Mặt trận, đoàn thể */
export const BRANCHES = ['party', 'state', 'front', 'mass'] as const

export const TIERS = ['central', 'province', 'district', 'commune', 'village'] as const
export type TierCode = (typeof TIERS)[number]
