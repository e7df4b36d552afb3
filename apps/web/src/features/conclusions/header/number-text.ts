export const numberText = {
  proposal: 'Ký hiệu thường dùng:',
  next: (next: string) => `Để trống số thì khi ban hành được cấp số tiếp theo của sổ, hiện là ${next}.`,
  given: (number: string) => `Sổ văn bản đã có số ${number} với ký hiệu này: có thể văn bản đã được nhập.`,
  voided: (number: string) => `Số ${number} đã hủy trong sổ văn bản, không dùng lại được.`,
  reserved: (number: string) => `Số ${number} đang được giữ; ban hành văn bản này sẽ dùng số đó.`,
  uncounted: (number: string) => `Số “${number}” không đúng mẫu nên không vào sổ văn bản.`,
  far: (next: string, number: string) => `Số tiếp theo của sổ là ${next}, văn bản ghi ${number}. Xem lại số.`,
  drafts: (count: number) => `Có ${String(count)} dự thảo cùng số, ký hiệu, cơ quan: có thể nhập trùng.`,
} as const
