/** Who the journeys are told of: the demo's accounts. */
export const PEOPLE = {
  /** Văn phòng Huyện ủy */
  secretary: 'thuky.vphu@songmo.example',
  /** Ban Dân vận Huyện ủy */
  mobilisation: 'thuky.bdv@songmo.example',
  /** Bí thư Huyện ủy */
  leader: 'bithu@songmo.example',
  /** UBND xã An Phú */
  officer: 'canbo.ubnd.anphu@songmo.example',
  /** Chủ tịch UBND xã An Phú */
  chairman: 'chutich.anphu@songmo.example',
  /** Phòng Tài chính - Kế hoạch huyện */
  finance: 'canbo.tckh@songmo.example',
  /** Ủy ban MTTQ huyện */
  front: 'canbo.mttq@songmo.example',
  /** the same, sees what was handed on to them alone */
  staff: 'chuyenvien.tckh@songmo.example',
  /** Đảng ủy xã An Phú, and a second post in Hội LHPN xã */
  twoPosts: 'danguy.anphu@songmo.example',
  administrator: 'quantri@songmo.example',
  /** of huyện Lục Nam */
  otherDistrict: 'thuky.vpub@lucnam.example',
  otherAdministrator: 'quantri@lucnam.example',
} as const

export type Person = keyof typeof PEOPLE
