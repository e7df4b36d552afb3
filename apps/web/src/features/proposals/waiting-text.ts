/** Apart from the other words: it is loaded with the first page. */
export const waitingText = {
  dueOn: (day: string) => `Hạn trả lời ${day}`,
  askers: (names: readonly string[]) =>
    names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} và ${String(names.length - 2)} nơi khác`,
  waiting: {
    toAddress: 'Kiến nghị chưa giao nơi trả lời',
    toAnswer: 'Kiến nghị chờ trả lời',
    toApprove: 'Trả lời kiến nghị chờ duyệt',
    toExplain: 'Kiến nghị cần làm rõ',
    toOpine: 'Kiến nghị đã có trả lời, chờ ý kiến',
  },
  waitingActs: {
    toAddress: 'Giao trả lời',
    toAnswer: 'Trả lời',
    toApprove: 'Xem và duyệt',
    toExplain: 'Làm rõ',
    toOpine: 'Cho ý kiến',
  },
} as const
