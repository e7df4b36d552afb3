import { type RightsRow, rightsTable, visibilityTable } from '../packages/domain/src/policy/rights-table.ts'

const FUNCTIONS = [
  ['secretary', 'thư ký'],
  ['officer', 'cán bộ'],
  ['leader', 'lãnh đạo'],
  ['administrator', 'quản trị'],
  ['observer', 'theo dõi'],
  ['staff', 'được phân công'],
] as const

process.stdout.write(`# Ai được làm gì

Sinh từ \`packages/domain/src/policy\` bằng \`npm run rights\`; \`npm run check\` giữ cho bảng đúng với luật. Mỗi ô: được, không (—),
hoặc chỉ khi cơ quan của người đó (hay cơ quan mà văn phòng đó giúp việc, hay cơ quan tiền thân) đứng ở vai ấy. Việc còn phải
ở trạng thái cho phép: xem \`packages/domain/src/tasks/assignment-moves.ts\`.

## Làm được gì

${tableOf('việc', rightsTable())}
## Nhìn thấy văn bản và phần việc nào

Lãnh đạo và người theo dõi nhìn theo phạm vi của chức vụ; người khác nhìn theo cơ quan mình, dù chức vụ ghi phạm vi nào. Ngoài ra
ai cũng thấy văn bản mà cơ quan mình ban hành, nhận, chủ trì hay phối hợp. Không thấy nghĩa là không có (404). Văn bản hạn chế
cần được cho phép từng người.

${tableOf('phạm vi của chức vụ', visibilityTable())}`)

function tableOf(head: string, rows: readonly RightsRow[]): string {
  const lines = [
    [head, ...FUNCTIONS.map(([, name]) => name)],
    rows.map(({ act, cells }) => [act, ...FUNCTIONS.map(([fn]) => cells[fn])]),
  ] as const
  const all = [lines[0], ...lines[1]]
  const widths = lines[0].map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)))
  const row = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |\n`
  return row(lines[0]) + row(widths.map((width) => '-'.repeat(width))) + lines[1].map(row).join('')
}
