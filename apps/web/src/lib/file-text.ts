/** The words of choosing, sending up and showing files. */
export const fileText = {
  takePhoto: 'Chụp ảnh',
  chooseFiles: 'Chọn tệp',
  uploading: (percent: number) => `Đang gửi lên: ${percent} %`,
  uploadsRunning: 'Còn tệp đang gửi lên. Chờ gửi xong rồi bấm lại.',
  removeFile: (name: string) => `Bỏ tệp ${name}`,
  attached: 'Tệp kèm theo',
} as const
