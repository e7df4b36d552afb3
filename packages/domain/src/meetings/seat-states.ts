/** What an invited person answered; none: no answer yet. */
export const SEAT_ANSWERS = ['none', 'accepted', 'declined', 'substitute'] as const

/** What the roll-call says of a seat; none: not called yet. excused: absent with a reason ("có lý do"). */
export const PRESENCES = ['none', 'present', 'substitute', 'excused', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

/** How a unit came: đủ / thiếu / sai thành phần. */
export const COMPOSITIONS = ['full', 'short', 'wrong'] as const
export type Composition = (typeof COMPOSITIONS)[number]

/** vai trò tại cuộc họp */
export const SEAT_ROLES = ['chair', 'secretary', 'member', 'guest', 'directing'] as const

/** So many seats a meeting has at most, guests and those who came by themselves among them. */
export const SEATS_MOST = 2000
