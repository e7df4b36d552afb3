import { readDocument } from '@phoihop/reader/documents/read-document'
import type { LightMyRequestResponse as Response } from 'fastify'

/** The words of a document that was answered. */
export async function wordsOf(answer: Response): Promise<string> {
  const read = await readDocument(new Uint8Array(answer.rawPayload))
  if (!read.ok) throw new Error(`${answer.statusCode} ${read.code}`)
  return read.text.replace(/\s+/gu, ' ')
}
