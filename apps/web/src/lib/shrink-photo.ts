/** A photo of a report is no larger than this, in bytes, and its longer side in pixels. */
export const PHOTO_MAX_BYTES = 300_000
const SIDES = [1600, 1280, 1024, 800]
const QUALITIES = [0.85, 0.75, 0.65, 0.5]
const SHRUNK = /^image\/(?!svg|gif)/u

/** A picture this browser cannot open. */
export class UnreadablePhoto extends Error {}

/**
 * A photo as it is sent: upright, small enough for a slow line, and drawn anew, so that nothing of what the camera wrote
 * beside it (place, time, device) goes along. What is no picture stays as it is.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!SHRUNK.test(file.type) && !/\.(?:heic|heif)$/iu.test(file.name)) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new UnreadablePhoto(file.name)
  })
  try {
    const blob = await smallest(picture)
    return new File([blob], `${file.name.replace(/\.[^.]*$/u, '')}.jpg`, { type: 'image/jpeg' })
  } finally {
    picture.close()
  }
}

async function smallest(picture: ImageBitmap): Promise<Blob> {
  let blob: Blob | null = null
  for (const side of SIDES) {
    const canvas = draw(picture, side)
    for (const quality of QUALITIES) {
      blob = await toJpeg(canvas, quality)
      if (blob.size <= PHOTO_MAX_BYTES) return blob
    }
  }
  return blob ?? Promise.reject(new UnreadablePhoto())
}

function draw(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new UnreadablePhoto()
  // a JPEG has no see-through: what is empty is paper, not black
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto())), 'image/jpeg', quality)
  })
}
