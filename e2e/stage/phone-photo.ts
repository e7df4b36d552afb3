import type { Page } from '@playwright/test'

const WIDTH = 2400
const HEIGHT = 1800

/** A photo as a telephone makes it: some megabytes, lying on its side (orientation 6), with the place in its EXIF. */
export async function phonePhoto(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(
    ([width, height]) => {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context = canvas.getContext('2d')
      for (let i = 0; i < 6000; i += 1) {
        if (!context) break
        context.fillStyle = `hsl(${String((i * 47) % 360)} 60% ${String(30 + (i % 50))}%)`
        context.fillRect((i * 379) % width, (i * 613) % height, 40 + (i % 90), 30 + (i % 70))
      }
      return canvas.toDataURL('image/jpeg', 0.98).split(',')[1] ?? ''
    },
    [WIDTH, HEIGHT] as const,
  )
  const jpeg = Buffer.from(encoded, 'base64')
  return Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])
}

/** APP1 with two directories: orientation and where the GPS one is; then that, with latitude 21° N. */
function exif(): Buffer {
  const tiff = Buffer.alloc(110)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  entry(tiff, 10, { tag: 0x0112, type: 3, count: 1, value: 6 << 16 })
  entry(tiff, 22, { tag: 0x8825, type: 4, count: 1, value: 38 })
  tiff.writeUInt16BE(2, 38)
  entry(tiff, 40, { tag: 1, type: 2, count: 2, value: 0x4e00_0000 })
  entry(tiff, 52, { tag: 2, type: 5, count: 3, value: 72 })
  for (const [i, value] of [21, 1, 30, 1, 0, 1].entries()) tiff.writeUInt32BE(value, 72 + 4 * i)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function entry(to: Buffer, at: number, given: { tag: number; type: number; count: number; value: number }): void {
  to.writeUInt16BE(given.tag, at)
  to.writeUInt16BE(given.type, at + 2)
  to.writeUInt32BE(given.count, at + 4)
  to.writeUInt32BE(given.value >>> 0, at + 8)
}
