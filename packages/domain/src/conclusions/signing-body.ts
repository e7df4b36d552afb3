/** In whose name a body's papers are signed, and who heads it, as signatures write them. Editable where it differs. */
export interface SigningBody {
  collective: string | null
  head: string
}

const BODIES: Readonly<Record<string, SigningBody>> = {
  'party-committee': { collective: 'Ban Thường vụ', head: 'Bí thư' },
  'party-standing': { collective: 'Ban Thường vụ', head: 'Bí thư' },
  'party-office': { collective: null, head: 'Chánh Văn phòng' },
  'party-inspection': { collective: 'Ủy ban Kiểm tra', head: 'Chủ nhiệm' },
  'peoples-council': { collective: 'Hội đồng nhân dân', head: 'Chủ tịch' },
  'peoples-committee': { collective: 'Ủy ban nhân dân', head: 'Chủ tịch' },
  'state-office': { collective: null, head: 'Chánh Văn phòng' },
  department: { collective: null, head: 'Trưởng phòng' },
  front: { collective: 'Ban Thường trực', head: 'Chủ tịch' },
  'womens-union': { collective: 'Ban Thường vụ', head: 'Chủ tịch' },
  'farmers-union': { collective: 'Ban Thường vụ', head: 'Chủ tịch' },
  'youth-union': { collective: 'Ban Thường vụ', head: 'Bí thư' },
  veterans: { collective: 'Ban Thường vụ', head: 'Chủ tịch' },
  'trade-union': { collective: 'Ban Thường vụ', head: 'Chủ tịch' },
}

export function signingBody({ kindCode, branch }: { kindCode: string; branch: string }): SigningBody {
  return BODIES[kindCode] ?? { collective: null, head: branch === 'party' ? 'Trưởng ban' : 'Thủ trưởng' }
}
