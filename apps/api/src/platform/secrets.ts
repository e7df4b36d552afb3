import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What only this installation can make or read: its key stands outside the database. */
export interface Secrets {
  /** the same token for the same purpose and id, which nobody without the key can find */
  deriveToken(purpose: string, id: string): string
  /** seals a text so that only this installation opens it, and only for the same purpose */
  seal(purpose: string, text: string): Buffer
  /** the text, or null when it was not sealed here for this purpose */
  open(purpose: string, sealed: Uint8Array): string | null
}

const IV_BYTES = 12
const TAG_BYTES = 16

/** `key`: any secret with at least 32 random bytes in it (a file in DATA_DIR, or SECRET_KEY). */
export function createSecrets(key: string): Secrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `phoihop ${purpose}`, 32))
  return {
    deriveToken: (purpose, id) => createHmac('sha256', keyFor(purpose)).update(id).digest('base64url'),
    seal(purpose, text) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes.length < IV_BYTES + TAG_BYTES) return null
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        return null
      }
    },
  }
}
