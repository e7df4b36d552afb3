import { isEdxml } from '@phoihop/paper/edxml/read-edxml'
import { cleanPaperText } from '@phoihop/domain/conclusions/paper-text'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { explainPaper } from '@phoihop/reader/read-paper'
import { isVietnamese } from '@phoihop/reader/text/is-vietnamese'
import { unicodeText } from '@phoihop/reader/text/unicode-text'
import { isMetadata } from '@phoihop/paper/edxml/read-metadata'
import { readHead, readPackage } from './read-package.ts'
import type { ReadAnswer, ReadTask } from './read-in-worker.ts'

/** What a reading thread does with one paper. It may be stopped at any moment. */
export default async function read(task: ReadTask): Promise<ReadAnswer> {
  if ('text' in task) return readText(task.text, 'pasted')
  if (isMetadata(task.bytes)) return readHead(task.bytes)
  return isEdxml(task.bytes) ? readPackage(task.bytes, readBytes) : readBytes(task.bytes)
}

async function readBytes(bytes: Uint8Array): Promise<ReadAnswer> {
  const document = await readDocument(bytes)
  if (!document.ok) return { ok: false, code: document.code }
  const answer = readText(document.text, document.format)
  return answer.ok && !isVietnamese(answer.text) ? { ok: false, code: 'not-vietnamese' } : answer
}

/** Spans count in the text as the product keeps it: Unicode, clean, NFC. */
function readText(source: string, format: 'pasted' | 'txt' | 'docx' | 'pdf'): ReadAnswer {
  const { text: unicode, convertedFrom } = unicodeText(source)
  const text = cleanPaperText(unicode)
  return { ok: true, format, convertedFrom, text, explained: explainPaper(text), packed: null }
}
