import { expect, test } from 'vitest'
import { readinessOf, SITE_CHECKS } from './readiness.ts'

const all = SITE_CHECKS.map((code) => ({ code, state: 'done' as const }))

test('a site is ready when everything is done, and in trouble as soon as one thing is', () => {
  expect(readinessOf(all)).toBe('ready')
  expect(readinessOf(all.slice(1))).toBe('waiting')
  expect(readinessOf([...all.slice(2), { code: 'sound', state: 'trouble' }])).toBe('trouble')
})
