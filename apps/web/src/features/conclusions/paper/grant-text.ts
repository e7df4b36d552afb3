export const grantText = {
  title: (count: number) => `Người được đọc văn bản hạn chế (${String(count)})`,
  hint: 'Ngoài cơ quan theo dõi và lãnh đạo cơ quan ban hành, chỉ những người có tên dưới đây đọc được văn bản và phần việc của cơ quan mình trong đó. Thôi giữ chức vụ thì cũng thôi được đọc.',
  add: 'Cho thêm người đọc',
  search: 'Gõ họ tên hoặc tên cơ quan',
  nothing: 'Không tìm thấy ai. Thử gõ tên khác.',
  nobody: 'Chưa cho thêm ai đọc.',
  person: (name: string, post: string, body: string) => `${name} – ${post}, ${body}`,
  since: (when: string, by: string) => `Từ ${when}, do ${by} cho phép`,
  end: (name: string) => `Thôi cho ${name} đọc`,
} as const
