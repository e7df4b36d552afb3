import { beforeAll, expect, test } from 'vitest'
import { loadErrorTexts } from './describe-error.ts'
import { ERROR_TEXTS } from './error-texts.ts'
import { toFormErrors } from './field-errors.ts'
import { ApiError, NetworkError } from './problem.ts'

beforeAll(loadErrorTexts)

const refused = (fields: Record<string, string>) => new ApiError({ code: 'request/invalid', status: 400, fields })

test('a refusal stands at the input it is about, as a sentence', () => {
  const errors = toFormErrors(
    refused({ 'deadline.dueOn': 'tasks/deadline-before-paper', words: 'Chưa nhập mục này' }),
    ['deadline.dueOn', 'words'],
  )
  expect(errors.fields).toEqual({
    'deadline.dueOn': ERROR_TEXTS['tasks/deadline-before-paper'],
    words: 'Chưa nhập mục này',
  })
  expect(errors.general).toBeNull()
})

test('a refusal of a part goes to the input that holds the part', () => {
  expect(toFormErrors(refused({ 'fileIds.0': 'Mã không đúng' }), ['fileIds']).fields).toEqual({
    fileIds: 'Mã không đúng',
  })
})

test('what finds no input is said above the form', () => {
  expect(toFormErrors(refused({ version: 'Chưa nhập mục này' }), ['words'])).toEqual({
    fields: {},
    general: 'Chưa nhập mục này',
  })
})

test('a refusal without fields can have an input of its own', () => {
  const error = new ApiError({ code: 'tasks/words-missing', status: 400 })
  expect(toFormErrors(error, ['words'], { 'tasks/words-missing': 'words' }).fields.words).toBe(
    ERROR_TEXTS['tasks/words-missing'],
  )
})

test('a dead line says that nothing typed is lost', () => {
  expect(toFormErrors(new NetworkError('down'), ['words']).general).toContain('vẫn còn đây')
})
