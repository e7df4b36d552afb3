export const fieldText = {
  title: 'Lĩnh vực của nhiệm vụ',
  field: 'Lĩnh vực',
  hint: 'Để lọc danh sách và bảng. Văn bản đã ban hành giữ nguyên.',
  none: 'Chưa ghi',
  suggested: (field: string) => `Kiến nghị mà việc này trả lời thuộc lĩnh vực “${field}”.`,
  save: 'Ghi',
  cancel: 'Để sau',
  done: 'Đã ghi lĩnh vực.',
} as const
