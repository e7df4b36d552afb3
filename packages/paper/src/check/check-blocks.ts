import { fold } from '@phoihop/domain/vietnamese-text'
import { cleanRuns, wordsOf } from '../compose/clean-runs.ts'
import type { Block, OfficialPaper } from '../official-paper.ts'
import type { FormFault } from './form-fault.ts'

/** The fixed labels of minutes (NĐ 30/2020, Phụ lục III, Mẫu 1.9). */
const MINUTES_LABELS = ['Thời gian bắt đầu', 'Địa điểm', 'Thành phần', 'Chủ trì', 'Thư ký', 'Nội dung', 'kết thúc vào']

export function checkBlocks(paper: OfficialPaper): FormFault[] {
  const faults = paper.blocks.flatMap((block, index) => checkBlock(block, `blocks.${index}`))
  if (paper.blocks.length === 0) return [{ path: 'blocks', message: 'Văn bản chưa có nội dung.' }]
  return paper.kind === 'minutes' ? [...faults, ...checkMinutes(paper)] : faults
}

function checkBlock(block: Block, path: string): FormFault[] {
  switch (block.kind) {
    case 'paragraph':
      return emptyText(block.text, `${path}.text`, 'Đoạn này không có chữ.')
    case 'table':
      return [
        ...(block.columns.length === 0 ? [{ path: `${path}.columns`, message: 'Bảng này không có cột.' }] : []),
        ...block.rows.flatMap((row, index) =>
          row.length === block.columns.length
            ? []
            : [{ path: `${path}.rows.${index}`, message: 'Số ô của dòng này khác số cột của bảng.' }],
        ),
      ]
    case 'item':
      return [
        ...emptyText(block.text, `${path}.text`, 'Mục này không có chữ.'),
        ...(block.number !== null && (!Number.isInteger(block.number) || block.number < 1 || block.number > 3999)
          ? [{ path: `${path}.number`, message: 'Số thứ tự của mục phải từ 1 đến 3999.' }]
          : []),
        ...((block.heading || block.level === 'roman') && block.blocks.length === 0
          ? [{ path: `${path}.blocks`, message: 'Tiêu đề này không có nội dung ở dưới.' }]
          : []),
        ...block.blocks.flatMap((inner, index) => checkBlock(inner, `${path}.blocks.${index}`)),
      ]
  }
}

function emptyText(text: Parameters<typeof cleanRuns>[0], path: string, message: string): FormFault[] {
  return cleanRuns(text).length === 0 ? [{ path, message }] : []
}

function checkMinutes(paper: OfficialPaper): FormFault[] {
  const text = fold(
    [...textsOf(paper.blocks), paper.closing === null ? '' : wordsOf(cleanRuns(paper.closing))].join(' '),
  )
  return MINUTES_LABELS.filter((label) => !text.includes(fold(label))).map((label) => ({
    path: 'blocks',
    message: `Biên bản chưa có phần “${label}” (Mẫu 1.9 của Nghị định 30/2020/NĐ-CP).`,
  }))
}

function textsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.columns.map(({ title }) => title)
    const text = wordsOf(cleanRuns(block.text))
    return block.kind === 'item' ? [text, ...textsOf(block.blocks)] : [text]
  })
}
