import { beforeAll, describe, expect, it, vi } from 'vitest'
import { renderPdf } from '../pdf/render-pdf.ts'
import { example } from '../testing/example.ts'
import { makeSigner, signPdf, type TestSigner } from '../testing/sign-pdf.ts'
import { inspectSignatures } from './inspect-signatures.ts'

// Making keys takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let plain: Uint8Array
let signer: TestSigner
let signed: Buffer

beforeAll(async () => {
  plain = await renderPdf(example('kl-07-2017'))
  signer = makeSigner('Lê Hoàng Lâm')
  signed = await signPdf(plain, signer)
})

describe('a signed PDF', () => {
  it('says who signed it, when, and that its bytes are those that were signed', async () => {
    const { signatures } = await inspectSignatures(signed)
    expect(signatures).toEqual([
      {
        signer: {
          name: 'Lê Hoàng Lâm',
          organisation: 'Huyện ủy Sông Mơ',
          subject: 'CN=Lê Hoàng Lâm, O=Huyện ủy Sông Mơ, C=VN',
        },
        issuer: 'CN=To chuc chung thuc kiem thu',
        validFrom: '2017-01-01T00:00:00.000Z',
        validTo: '2022-01-01T00:00:00.000Z',
        signedAt: '2017-04-12T03:00:00.000Z',
        bytes: 'intact',
        coversWhole: true,
      },
    ])
  })

  it('one changed byte is seen', async () => {
    const altered = Buffer.from(signed)
    const at = altered.indexOf('/Producer')
    expect(at).toBeGreaterThan(0)
    altered[at + 12] = (altered[at + 12] ?? 0) ^ 1
    expect((await inspectSignatures(altered)).signatures[0]?.bytes).toBe('altered')
  })

  it('words added behind it are seen', async () => {
    const longer = Buffer.concat([signed, Buffer.from('\n% thêm\n')])
    expect((await inspectSignatures(longer)).signatures[0]).toMatchObject({ bytes: 'intact', coversWhole: false })
  })

  it('two signatures are told apart: the second covers the first', async () => {
    const twice = await signPdf(signed, makeSigner('Văn thư Huyện ủy', 'Văn phòng Huyện ủy'))
    const { signatures } = await inspectSignatures(twice)
    expect(signatures.map(({ signer: who, bytes, coversWhole }) => [who?.name, bytes, coversWhole])).toEqual([
      ['Lê Hoàng Lâm', 'intact', false],
      ['Văn thư Huyện ủy', 'intact', true],
    ])
  })

  it('a signature that is none is unreadable, not right', async () => {
    const text = signed.toString('latin1')
    const at = text.indexOf('<3082')
    const broken = Buffer.from(`${text.slice(0, at)}<3083${text.slice(at + 5)}`, 'latin1')
    expect((await inspectSignatures(broken)).signatures[0]).toMatchObject({ bytes: 'unreadable', signer: null })
  })
})

it('an unsigned PDF has no signature', async () => {
  expect(await inspectSignatures(plain)).toEqual({ signatures: [] })
})

it.each(['', 'không phải PDF', '<html>'])('what is no PDF is refused: %s', async (text) => {
  await expect(inspectSignatures(new Uint8Array(Buffer.from(text)))).rejects.toThrow('không phải là tệp PDF')
})

it('ranges that point out of the file are no signature', async () => {
  const lying = Buffer.from('%PDF-1.7\n<< /Type /Sig /ByteRange [0 10 20 9999999999] /Contents <00> >>')
  expect(await inspectSignatures(lying)).toEqual({ signatures: [] })
})

it('25 MB are looked at in seconds', async () => {
  const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(25 * 1024 * 1024 - 9, '/ByteRange [')])
  const begin = performance.now()
  expect(await inspectSignatures(large)).toEqual({ signatures: [] })
  expect(performance.now() - begin).toBeLessThan(5000)
})
