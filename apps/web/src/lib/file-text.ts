/** The words of choosing, sending up and showing files. */
export const fileText = {
  takePhoto: 'Chụp ảnh',
  chooseFiles: 'Chọn tệp',
  uploading: (percent: number) => `Đang gửi lên: ${percent} %`,
  uploadsRunning: 'Còn tệp đang gửi lên. Chờ gửi xong rồi bấm lại.',
  waits: 'Chưa có mạng: gửi cùng báo cáo.',
  turn: 'Đang chuẩn bị gửi…',
  tooLarge: 'Tệp lớn quá 25 MB nên chưa gửi. Giảm kích thước hoặc chia nhỏ tệp.',
  tooMany: (most: number) => `Chưa gửi: mỗi lần kèm tối đa ${String(most)} tệp. Bỏ bớt tệp rồi chọn lại.`,
  unreadable:
    'Trình duyệt này không mở được ảnh, thường vì máy lưu ảnh dạng HEIC. Trong cài đặt máy ảnh chọn dạng JPG, hoặc bấm “Chụp ảnh” để chụp lại.',
  removeFile: (name: string) => `Bỏ tệp ${name}`,
  attached: 'Tệp kèm theo',
  photoOf: (name: string) => `Ảnh ${name}`,
  previous: 'Tệp trước',
  next: 'Tệp sau',
  position: (index: number, total: number) => `${String(index)}/${String(total)}`,
  download: (size: string) => `Tải về (${size})`,
  opening: 'Đang mở tệp…',
} as const
