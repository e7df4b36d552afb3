/** A body of the demo: key, kind, name, short name, other names (as the seed papers write them, and the usual short forms). */
export interface Body {
  key: string
  kind: string
  name: string
  shortName: string
  aliases?: readonly string[]
  parent?: string
  serves?: string
}

/** The huyện bodies that Kết luận 07-KL/HU names, and the usual others of a huyện before 7/2025. `{h}` is the huyện. */
export const DISTRICT_BODIES: readonly Body[] = [
  {
    key: 'hu',
    kind: 'party-committee',
    name: 'Huyện ủy {h}',
    shortName: 'Huyện ủy',
    aliases: ['HU', 'Ban Chấp hành Đảng bộ huyện', 'Ban Thường vụ Huyện ủy', 'Thường trực Huyện ủy', 'TT Huyện ủy'],
  },
  {
    key: 'vphu',
    kind: 'party-office',
    name: 'Văn phòng Huyện ủy {h}',
    shortName: 'Văn phòng Huyện ủy',
    aliases: ['VPHU', 'Văn phòng HU'],
    parent: 'hu',
    serves: 'hu',
  },
  {
    key: 'btc',
    kind: 'party-organisation',
    name: 'Ban Tổ chức Huyện ủy {h}',
    shortName: 'Ban Tổ chức Huyện ủy',
    aliases: ['BTCHU', 'BTC HU'],
    parent: 'hu',
  },
  {
    key: 'btg',
    kind: 'party-propaganda',
    name: 'Ban Tuyên giáo Huyện ủy {h}',
    shortName: 'Ban Tuyên giáo Huyện ủy',
    aliases: ['BTGHU'],
    parent: 'hu',
  },
  {
    key: 'bdv',
    kind: 'party-mobilisation',
    name: 'Ban Dân vận Huyện ủy {h}',
    shortName: 'Ban Dân vận Huyện ủy',
    aliases: ['BDVHU', 'BDV HU'],
    parent: 'hu',
  },
  {
    key: 'ubkt',
    kind: 'party-inspection',
    name: 'Ủy ban Kiểm tra Huyện ủy {h}',
    shortName: 'UBKT Huyện ủy',
    aliases: ['UBKTHU'],
    parent: 'hu',
  },
  { key: 'hdnd', kind: 'peoples-council', name: 'Hội đồng nhân dân huyện {h}', shortName: 'HĐND huyện' },
  {
    key: 'ubnd',
    kind: 'peoples-committee',
    name: 'Ủy ban nhân dân huyện {h}',
    shortName: 'UBND huyện',
    aliases: ['UBND', 'Thường trực UBND huyện'],
  },
  {
    key: 'vpub',
    kind: 'state-office',
    name: 'Văn phòng HĐND và UBND huyện {h}',
    shortName: 'Văn phòng HĐND và UBND',
    aliases: ['VP HĐND&UBND', 'Văn phòng HĐND & UBND huyện'],
    parent: 'ubnd',
    serves: 'ubnd',
  },
  {
    key: 'tckh',
    kind: 'department',
    name: 'Phòng Tài chính - Kế hoạch huyện {h}',
    shortName: 'Phòng TC-KH',
    aliases: ['Phòng TC-KH huyện', 'TC- KH', 'Tài chính- KH huyện'],
    parent: 'ubnd',
  },
  { key: 'nv', kind: 'department', name: 'Phòng Nội vụ huyện {h}', shortName: 'Phòng Nội vụ', parent: 'ubnd' },
  { key: 'tp', kind: 'department', name: 'Phòng Tư pháp huyện {h}', shortName: 'Phòng Tư pháp', parent: 'ubnd' },
  {
    key: 'nnptnt',
    kind: 'department',
    name: 'Phòng Nông nghiệp và Phát triển nông thôn huyện {h}',
    shortName: 'Phòng NN&PTNT',
    aliases: ['NN & PTNT huyện', 'Nông nghiệp & PTNT'],
    parent: 'ubnd',
  },
  {
    key: 'tt',
    kind: 'department',
    name: 'Thanh tra huyện {h}',
    shortName: 'Thanh tra huyện',
    aliases: ['Thanh tra'],
    parent: 'ubnd',
  },
  {
    key: 'ldtbxh',
    kind: 'department',
    name: 'Phòng Lao động - Thương binh và Xã hội huyện {h}',
    shortName: 'Phòng LĐ-TB&XH',
    aliases: ['LĐTBXH'],
    parent: 'ubnd',
  },
  {
    key: 'gddt',
    kind: 'department',
    name: 'Phòng Giáo dục và Đào tạo huyện {h}',
    shortName: 'Phòng GD&ĐT',
    aliases: ['GDĐT'],
    parent: 'ubnd',
  },
  {
    key: 'gdnn',
    kind: 'public-unit',
    name: 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện {h}',
    shortName: 'Trung tâm GDNN-GDTX',
    parent: 'ubnd',
  },
  {
    key: 'htx',
    kind: 'steering-committee',
    name: 'Ban chỉ đạo phát triển kinh tế hợp tác huyện {h}',
    shortName: 'BCĐ phát triển kinh tế hợp tác',
    aliases: ['BCĐ KTHT'],
    parent: 'ubnd',
  },
  {
    key: 'mttq',
    kind: 'front',
    name: 'Ủy ban MTTQ Việt Nam huyện {h}',
    shortName: 'UBMTTQVN huyện',
    aliases: ['MTTQ', 'Ủy ban MTTQVN huyện', 'UB MTTQ', 'Mặt trận'],
  },
  {
    key: 'lhpn',
    kind: 'womens-union',
    name: 'Hội Liên hiệp Phụ nữ huyện {h}',
    shortName: 'Hội LHPN huyện',
    aliases: ['HPN', 'Hội Phụ nữ'],
  },
  {
    key: 'hnd',
    kind: 'farmers-union',
    name: 'Hội Nông dân huyện {h}',
    shortName: 'Hội Nông dân huyện',
    aliases: ['HND', 'Hội ND'],
  },
  {
    key: 'dtn',
    kind: 'youth-union',
    name: 'Huyện đoàn {h}',
    shortName: 'Huyện đoàn',
    aliases: ['Đoàn TNCS Hồ Chí Minh huyện', 'Đoàn TN', 'ĐTN'],
  },
  { key: 'ccb', kind: 'veterans', name: 'Hội Cựu chiến binh huyện {h}', shortName: 'Hội CCB huyện', aliases: ['CCB'] },
  {
    key: 'ldld',
    kind: 'trade-union',
    name: 'Liên đoàn Lao động huyện {h}',
    shortName: 'LĐLĐ huyện',
    aliases: ['LĐLĐ', 'Công đoàn huyện'],
  },
]

/** The bodies of every commune. `{x}` is the commune. */
export const COMMUNE_BODIES: readonly Body[] = [
  {
    key: 'du',
    kind: 'party-committee',
    name: 'Đảng ủy xã {x}',
    shortName: 'Đảng ủy xã {x}',
    aliases: ['Ban Thường vụ Đảng ủy xã {x}'],
  },
  { key: 'ub', kind: 'peoples-committee', name: 'Ủy ban nhân dân xã {x}', shortName: 'UBND xã {x}' },
  {
    key: 'mt',
    kind: 'front',
    name: 'Ủy ban MTTQ Việt Nam xã {x}',
    shortName: 'UBMTTQ xã {x}',
    aliases: ['MTTQ xã {x}'],
  },
  { key: 'pn', kind: 'womens-union', name: 'Hội Liên hiệp Phụ nữ xã {x}', shortName: 'Hội LHPN xã {x}' },
  { key: 'nd', kind: 'farmers-union', name: 'Hội Nông dân xã {x}', shortName: 'Hội Nông dân xã {x}' },
  {
    key: 'tn',
    kind: 'youth-union',
    name: 'Đoàn TNCS Hồ Chí Minh xã {x}',
    shortName: 'Đoàn xã {x}',
    aliases: ['Đoàn TN xã {x}', 'Xã đoàn {x}'],
  },
  { key: 'cc', kind: 'veterans', name: 'Hội Cựu chiến binh xã {x}', shortName: 'Hội CCB xã {x}' },
]

/** An Phú is named in Kết luận 07-KL/HU; the others are invented. */
export const COMMUNES = [
  'An Phú',
  'Mây Trắng',
  'Trăng Non',
  'Gió Nội',
  'Hoa Giấy',
  'Suối Mơ',
  'Thông Reo',
  'Bến Nắng',
  'Cầu Vồng',
  'Sao Mai',
  'Lúa Vàng',
  'Chim Én',
]

/** The bodies that Thông báo 13/TB-UBND names, of those a huyện has. */
export const LUC_NAM_KEYS = [
  'hu',
  'vphu',
  'hdnd',
  'ubnd',
  'vpub',
  'tckh',
  'nv',
  'tp',
  'nnptnt',
  'tt',
  'mttq',
  'lhpn',
  'hnd',
  'dtn',
  'ccb',
  'ldld',
]
