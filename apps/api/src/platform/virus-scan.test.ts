import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EICAR, findClamd, freePort, startClamd } from '../testing/clamd.ts'
import { createTestApp } from '../testing/test-app.ts'
import { PNG, upload } from '../testing/upload.ts'
import { createClamd } from './virus-scan.ts'

const program = findClamd()
if (program === null)
  console.warn('Bỏ qua kiểm thử với clamd thật: máy này không có clamd (npm test tự lấy nó trên Debian).')

describe.skipIf(program === null)('with a real clamd', () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>
  beforeAll(async () => {
    clamd = await startClamd(program ?? '')
  })
  afterAll(() => clamd.stop())

  test('a clean file is taken in, an infected one is refused and not kept, wherever in the file it is', async () => {
    const app = await createTestApp({ scan: createClamd(clamd.url) })
    try {
      expect((await upload(app, 'here:officer')).statusCode).toBe(200)
      for (const content of [EICAR, Buffer.concat([PNG, Buffer.alloc(200_000), EICAR])]) {
        const refused = await upload(app, 'here:officer', { name: 'bao-cao.docx', content })
        expect(refused.json()).toMatchObject({
          status: 422,
          code: 'files/infected',
          fields: { file: 'files/infected' },
        })
      }
      expect(await app.db.prisma.storedFile.count()).toBe(1)
    } finally {
      await app.close()
    }
  })

  test('a file at the limit is looked at to its end', async () => {
    const large = Buffer.alloc(25 * 1024 * 1024 - EICAR.length, 1)
    const scan = createClamd(clamd.url)
    expect(await scan.isInfected(large)).toBe(false)
    expect(await scan.isInfected(Buffer.concat([large, EICAR]))).toBe(true)
  })
})

describe('without a scanner that answers', () => {
  let silent: Server
  let port = 0
  beforeAll(async () => {
    silent = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => silent.close())

  test('nothing is taken in unchecked, and the sender is told to try again', async () => {
    const app = await createTestApp({ scan: createClamd(`tcp://127.0.0.1:${String(await freePort())}`) })
    try {
      const refused = await upload(app, 'here:officer')
      expect(refused.json()).toMatchObject({ status: 503, code: 'files/unchecked' })
      expect(await app.db.prisma.storedFile.count()).toBe(0)
    } finally {
      await app.close()
    }
  })

  test('one that says nothing is not waited for for ever', async () => {
    await expect(createClamd(`tcp://127.0.0.1:${String(port)}`, 100).isInfected(PNG)).rejects.toThrow(/in time/u)
  })

  test.each([
    ['stream: INSTREAM size limit exceeded. ERROR\0', /ERROR/u],
    ['', /no answer/u],
  ])('the answer %j is no leave to take it in', async (answer, said) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(answer)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const place = typeof address === 'object' && address ? address.port : 0
    await expect(createClamd(`tcp://127.0.0.1:${String(place)}`).isInfected(PNG)).rejects.toThrow(said)
    server.close()
  })
})
