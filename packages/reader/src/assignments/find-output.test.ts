import { expect, test } from 'vitest'
import { findOutput } from './find-output.ts'

const outputOf = (words: string) => findOutput(words, words.toLowerCase())

test('the product is what is to be made, in the words of the paper', () => {
  expect(outputOf('Ban hành hướng dẫn cụ thể để cơ sở thực hiện')).toBe('hướng dẫn cụ thể')
  expect(outputOf('Xây dựng phương án hỗ trợ, báo cáo trước 15/5')).toBe('phương án hỗ trợ')
})

test('a paper cited by its number, or by which the work goes, is no product', () => {
  expect(outputOf('xây dựng chính quyền theo Quyết định số 217-QĐ/TW: ban hành hướng dẫn cụ thể')).toBe(
    'hướng dẫn cụ thể',
  )
  expect(outputOf('có Công văn số 12/UBND gửi các xã')).toBeNull()
  expect(outputOf('hoàn thành việc rà soát theo kế hoạch đã duyệt')).toBeNull()
})
