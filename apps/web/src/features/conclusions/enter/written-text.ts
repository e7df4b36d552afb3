export const writtenText = {
  title: 'Soạn văn bản mới',
  lead: 'Ghi thông tin văn bản trước; số, ngày, người ký, nơi nhận có thể bổ sung sau.',
  like: 'Bắt đầu từ',
  likeHint: 'Chép phần nội dung của một văn bản đã có để sửa lại, hoặc viết từ đầu.',
  empty: 'Trang trắng',
  begin: 'Bắt đầu soạn',
} as const
