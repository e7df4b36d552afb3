export const linkText = {
  title: 'Liên quan',
  meeting: 'Cuộc họp đã kết luận',
  lookedAt: 'Đã kiểm điểm tại',
  proposals: 'Trả lời kiến nghị',
  changes: 'Văn bản sau nói về nhiệm vụ này',
  earlier: 'Nhiệm vụ trước được thay',
  later: 'Nhiệm vụ sau thay thế',
  meetingOf: (title: string, day: string) => `${title} (${day})`,
  proposal: (code: string, words: string) => `Số ${code}: ${shortened(words)}`,
  change: (paper: string, how: string, day: string | null) => `${paper}: ${how}${day ? ` đến ngày ${day}` : ''}`,
  task: (paper: string, place: string, quote: string) => `${paper}, ${place}: ${shortened(quote)}`,
} as const

export const CHANGE_LABELS: Record<string, string> = {
  postpone: 'lùi hạn',
  stretch: 'giãn tiến độ',
  withdraw: 'rút',
  change: 'thay bằng nội dung mới',
}

const WORDS_MOST = 160

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  return line.length <= WORDS_MOST ? line : `${line.slice(0, WORDS_MOST).replace(/\s+\S*$/u, '')}…`
}
