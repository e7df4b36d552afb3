import { describe, expect, test } from 'vitest'
import { findPasswordFault, type PasswordOwner } from './password-rules.ts'

const owner: PasswordOwner = {
  fullName: 'Nguyễn Văn Giả Định',
  email: 'vpub.giadinh@huyen.example',
  hasSecondFactor: false,
}
const common = new Set(['matkhau', 'password', 'vietnam', 'anhyeuem'])
const fault = (password: string, given: Partial<PasswordOwner> = {}) =>
  findPasswordFault(password, { ...owner, ...given }, (word) => common.has(word))

describe('a new password', () => {
  test('alone needs 14 characters, beside a second factor 8', () => {
    expect(fault('trăng-lên-đồi')).toBe('too-short')
    expect(fault('trăng-lên-đồi4')).toBeNull()
    expect(fault('lá-rơi-7', { hasSecondFactor: true })).toBeNull()
    expect(fault('lá-rơi7', { hasSecondFactor: true })).toBe('too-short')
  })

  test('counts characters as they are read, whatever way they were typed', () => {
    expect(fault('ế'.normalize('NFD').repeat(7))).toBe('too-short')
    expect(fault('ﬁ'.repeat(6))).toBe('too-short')
  })

  test.each([
    'Matkhau@1234567',
    'password123456!',
    'Mật khẩu 2024 !!!',
    '2024-VietNam-2024',
    'anhyeuemanhyeuem',
    'aaaaaaaaaaaaaaaa',
    '12345678901234',
    'abcdefghijklmnop',
  ])('like %s is refused as too common', (password) => expect(fault(password)).toBe('too-common'))

  test.each(['nguyen van gia dinh 9', 'Giả-Định-Tháng-Tám', 'xx.vpub.giadinh.xx'])(
    'with the own name, %s, is refused',
    (password) => expect(fault(password)).toBe('own-name'),
  )

  test('of a person with a short given name may contain those letters', () => {
    expect(fault('mùa xuân an lành về', { fullName: 'Lê An', email: 'an@huyen.example' })).toBeNull()
  })
})
