/** The words for stored values that several slices show. */
export {
  FORCE_WORDS as FORCE_LABELS,
  ROLE_WORDS as ROLE_LABELS,
  STATE_WORDS as STATE_LABELS,
  TIME_WORDS as TIME_LABELS,
} from '@phoihop/domain/tasks/standing-words'

export const GROUP_LABELS: Record<'upper' | 'commune' | 'mass', string> = {
  upper: 'Cơ quan cấp huyện, tỉnh',
  commune: 'Các xã',
  mass: 'Mặt trận, đoàn thể',
}
