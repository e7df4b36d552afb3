import { z } from 'zod'

/** Every refusal of an input, in a sentence an office worker understands. */
function sentenceFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Chưa nhập mục này' : 'Giá trị không đúng kiểu'
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) <= 1 ? 'Chưa nhập mục này' : `Cần ít nhất ${issue.minimum} ký tự`
      if (issue.origin === 'array') return `Cần chọn ít nhất ${issue.minimum} mục`
      return `Không được nhỏ hơn ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `Dài quá ${issue.maximum} ký tự`
      if (issue.origin === 'array') return `Nhiều quá ${issue.maximum} mục`
      return `Không được lớn hơn ${issue.maximum}`
    case 'invalid_format':
      if (issue.format === 'email') return 'Địa chỉ thư điện tử không đúng'
      if (issue.format === 'date') return 'Ngày không đúng; nhập theo mẫu ngày/tháng/năm'
      return 'Giá trị không đúng mẫu'
    case 'invalid_value':
      return 'Giá trị không có trong danh mục'
    case 'unrecognized_keys':
      return `Có mục không được phép gửi: ${issue.keys.join(', ')}`
    default:
      return 'Giá trị không hợp lệ'
  }
}

// jitless: zod otherwise tries `new Function`, which the pages' Content-Security-Policy forbids
z.config({ customError: sentenceFor, jitless: true })
