/** Apart from the other words: it is loaded with the first page. */
export const waitingText = {
  toSign: 'Chờ tôi ký',
  toReview: 'Xin ý kiến tôi',
  submitted: (by: string, when: string) => `${by} trình lúc ${when}`,
  openPaper: 'Đọc và ký',
  openDraft: 'Đọc và trả lời',
  returned: 'Văn bản bị trả lại',
  returnedBy: (by: string, when: string) => `${by} trả lại lúc ${when}`,
  mendPaper: 'Xem lý do và sửa',
  toIssue: 'Đã ký, chờ ban hành',
  signedBy: (by: string, when: string) => `${by} ghi lúc ${when}`,
  issuePaper: 'Mở văn bản',
  noCode: 'Dự thảo',
  asked: (by: string, until: string) => `${by} xin ý kiến, đến ${until}`,
} as const
