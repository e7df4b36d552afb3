import { isSecretPaper } from '@phoihop/domain/conclusions/secret-paper'
import { inspectSignatures } from '@phoihop/paper/signatures/inspect-signatures'
import type { PdfSignatures } from '@phoihop/paper/signatures/signature-facts'
import { readDocument } from '@phoihop/reader/documents/read-document'

export interface InspectedPdf extends PdfSignatures {
  content: 'words' | 'scanned' | 'unknown'
  /** it bears a mark of state secrets */
  isSecret: boolean
}

/** What a PDF says of itself: its signatures, and whether it has words or only pictures. Runs in a thread. */
export async function inspectPdfBytes(bytes: Uint8Array): Promise<InspectedPdf> {
  const { signatures } = await inspectSignatures(bytes)
  const read = await readDocument(bytes.slice())
  if (read.ok) return { signatures, content: 'words', isSecret: isSecretPaper(read.text) }
  return { signatures, content: read.code === 'scanned' ? 'scanned' : 'unknown', isSecret: false }
}
