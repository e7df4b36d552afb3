interface Kind {
  code: string
  name: string
  branch: 'party' | 'state' | 'front' | 'mass'
  /** ngành dọc: the vertical line it belongs to, from tier to tier */
  line: string | null
}

/** Kinds of bodies at huyện and xã, in the order lists show them (Luật MTTQ 75/2015, Điều 5 names the five đoàn thể). */
export const ORGANISATION_KINDS: readonly Kind[] = [
  { code: 'party-committee', name: 'Cấp ủy (Huyện ủy, Đảng ủy)', branch: 'party', line: 'party' },
  { code: 'party-standing', name: 'Thường trực, Ban Thường vụ cấp ủy', branch: 'party', line: 'party' },
  { code: 'party-office', name: 'Văn phòng cấp ủy', branch: 'party', line: 'party-office' },
  { code: 'party-organisation', name: 'Ban Tổ chức', branch: 'party', line: 'party-organisation' },
  { code: 'party-propaganda', name: 'Ban Tuyên giáo', branch: 'party', line: 'party-propaganda' },
  { code: 'party-mobilisation', name: 'Ban Dân vận', branch: 'party', line: 'party-mobilisation' },
  {
    code: 'party-propaganda-mobilisation',
    name: 'Ban Tuyên giáo và Dân vận',
    branch: 'party',
    line: 'party-propaganda-mobilisation',
  },
  { code: 'party-inspection', name: 'Ủy ban Kiểm tra', branch: 'party', line: 'party-inspection' },
  { code: 'peoples-council', name: 'Hội đồng nhân dân', branch: 'state', line: 'peoples-council' },
  { code: 'peoples-committee', name: 'Ủy ban nhân dân', branch: 'state', line: 'peoples-committee' },
  { code: 'state-office', name: 'Văn phòng HĐND và UBND', branch: 'state', line: null },
  { code: 'department', name: 'Cơ quan chuyên môn (phòng)', branch: 'state', line: null },
  { code: 'police', name: 'Công an', branch: 'state', line: 'police' },
  { code: 'military', name: 'Ban Chỉ huy quân sự', branch: 'state', line: 'military' },
  { code: 'public-unit', name: 'Đơn vị sự nghiệp', branch: 'state', line: null },
  { code: 'steering-committee', name: 'Ban chỉ đạo, tổ công tác', branch: 'state', line: null },
  { code: 'front', name: 'Ủy ban MTTQ Việt Nam', branch: 'front', line: 'front' },
  { code: 'womens-union', name: 'Hội Liên hiệp Phụ nữ', branch: 'mass', line: 'womens-union' },
  { code: 'farmers-union', name: 'Hội Nông dân', branch: 'mass', line: 'farmers-union' },
  { code: 'youth-union', name: 'Đoàn TNCS Hồ Chí Minh', branch: 'mass', line: 'youth-union' },
  { code: 'veterans', name: 'Hội Cựu chiến binh', branch: 'mass', line: 'veterans' },
  { code: 'trade-union', name: 'Liên đoàn Lao động, Công đoàn', branch: 'mass', line: 'trade-union' },
]
