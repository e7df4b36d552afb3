import { describe, expect, it } from 'vitest'
import { renderDocx } from '../docx/render-docx.ts'
import type { OfficialPaper } from '../official-paper.ts'
import { example, SEEDS } from '../testing/example.ts'
import { checkDocxForm } from './check-docx-form.ts'
import { checkForm } from './check-form.ts'

describe('checkForm', () => {
  it.each(SEEDS)('%s is ready to issue', (name) => {
    expect(checkForm(example(name))).toEqual([])
  })

  const { letterhead } = example('tb-13-2015')
  const by = (lines: NonNullable<OfficialPaper['signature']>['lines'], name = 'Trần Văn Mẫu') => ({ lines, name })
  const faults: [string, Partial<OfficialPaper>][] = [
    ['kind', { kind: 'conclusion', symbol: 'KL-UBND' }],
    ['letterhead.issuer', { letterhead: { ...letterhead, issuer: [' '] } }],
    ['number', { number: null }],
    ['number', { number: '13/TB' }],
    ['symbol', { symbol: null }],
    ['symbol', { symbol: 'TB/UBND' }],
    ['symbol', { symbol: 'TB- UBND' }],
    ['symbol', { symbol: 'BC-UBND' }],
    ['place', { place: '' }],
    ['issuedOn', { issuedOn: null }],
    ['issuedOn', { issuedOn: '2015-02-30' }],
    ['subject', { subject: '' }],
    ['subject', { subject: 'Kết luận.' }],
    ['subject', { kind: 'urging-letter', symbol: 'UBND-VP', subject: 'V/v đôn đốc', addressees: ['UBND xã An Phú'] }],
    ['addressees', { kind: 'urging-letter', symbol: 'UBND-VP' }],
    ['blocks', { blocks: [] }],
    ['blocks.0.text', { blocks: [{ kind: 'paragraph', text: '  ' }] }],
    ['blocks.0.rows.0', { blocks: [{ kind: 'table', columns: [], rows: [['a']] }] }],
    ['signature', { signature: null }],
    ['signature.name', { signature: by([{ by: null, post: 'Chủ tịch' }], '') }],
    ['signature.name', { signature: by([{ by: null, post: 'Chủ tịch' }], 'TS. Trần Văn Mẫu') }],
    ['signature.lines', { signature: by([{ by: 'KT', post: 'Chủ tịch' }]) }],
    ['recipients', { recipients: [] }],
    ['filing', { filing: null }],
    ['filing.places', { filing: { places: ['NC'], drafter: null, copies: null } }],
    ['coSignature', { kind: 'minutes', symbol: 'BB-UBND' }],
    ['closing', { closing: 'Xong 😀' }],
  ]
  it.each(faults)('points at %s of %j', (path, changes) => {
    expect(checkForm(example('tb-13-2015', changes)).map((fault) => fault.path)).toContain(path)
  })

  it('nobody signs for the secretary of a committee alone', () => {
    const signature = by([
      { by: 'KT', post: 'Bí thư' },
      { by: null, post: 'Phó Bí thư' },
    ])
    expect(checkForm(example('kl-07-2017', { signature })).map(({ path }) => path)).toEqual(['signature.lines.0.by'])
  })
})

describe('checkDocxForm', () => {
  it('says what a Word file in the wrong form lacks', async () => {
    // The same letters under the head of a body with its own head: no national name, no motto.
    const letterhead = { superior: [], issuer: ['Hội'], motto: ['Tên hội'], mark: '***' }
    const paths = checkDocxForm(await renderDocx(example('tb-13-2015', { letterhead }))).map(({ path }) => path)
    expect(paths).toEqual(['nationalName', 'motto'])
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('Số: 13/TB-UBND')],
  ])('refuses %s', (_, bytes) => {
    expect(() => checkDocxForm(bytes)).toThrow('không phải là tệp Word')
  })
})
