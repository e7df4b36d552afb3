const PRODUCT =
  'kế hoạch|phương án|đề án|báo cáo|văn bản|danh sách|hướng dẫn|quy chế|quy định|chương trình|tờ trình|quyết định|dự thảo|hồ sơ|dự toán|mô hình|thông báo|nghị quyết|công văn|biên bản|chuyên đề|bộ tài liệu|đề cương|lịch|giải pháp|thông tư'
const OUTPUT = new RegExp(
  `(?<!\\p{L})(?:xây dựng|ban hành|lập|tham mưu|hoàn thiện|hoàn thành|có|gửi|trình|dự thảo|soạn thảo|đề xuất|chuẩn bị)\\s+(?:(?:(?!theo\\s)[^,.;:]){0,40}?\\s)?((?:${PRODUCT})(?!\\p{L}|\\s+số\\s+\\d)(?:\\s+(?!trước|chậm|trong|về|gửi|trình|để|và|theo|xong|cho|năm|của)[^\\s,.;:()]+){0,8})`,
  'u',
)
const ANSWER = /trả lời bằng văn bản|văn bản trả lời/u

/** The product in the words of the text ("kế hoạch …", "văn bản trả lời"), or null. */
export function findOutput(text: string, low: string): string | null {
  const match = ANSWER.exec(low) ?? OUTPUT.exec(low)
  if (!match) return null
  const words = match[1] ?? match[0]
  const at = match.index + match[0].length - words.length
  return text
    .slice(at, at + words.length)
    .replace(/\s+/gu, ' ')
    .trim()
}
