import { expect, test } from 'vitest'
import { commandOf, takesKeys } from './desk-keys.ts'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

test.each([
  ['j', 'next'],
  ['ArrowUp', 'previous'],
  ['a', 'accept'],
  ['x', 'reject'],
  ['w', 'without-task'],
  ['?', 'help'],
])('%s means %s', (key, command) => {
  expect(commandOf(press(key), 'list')).toBe(command)
})

test('accepting all takes Shift: Caps Lock alone accepts one', () => {
  expect(commandOf(press('A', { shiftKey: true }), 'list')).toBe('accept-clear')
  expect(commandOf(press('A'), 'list')).toBe('accept')
})

test('Ctrl+Z takes back; other keys with Ctrl and Alt belong to the browser', () => {
  expect(commandOf(press('z', { ctrlKey: true }), 'sheet')).toBe('undo')
  expect(commandOf(press('a', { ctrlKey: true }), 'list')).toBeNull()
  expect(commandOf(press('ArrowDown', { altKey: true }), 'list')).toBeNull()
})

test('Enter, Home and End are keys of the sheet only', () => {
  expect([commandOf(press('Enter'), 'sheet'), commandOf(press('Enter'), 'list')]).toEqual(['create', null])
})

test('what takes keys itself keeps them', () => {
  document.body.innerHTML = '<form data-own-keys><button>Đóng</button></form><input><button id="free">Nhận</button>'
  const of = (selector: string) => takesKeys(document.querySelector(selector))
  expect([of('form button'), of('input'), of('#free')]).toEqual([true, true, false])
})
