import { PaperRefusal } from '../refusal.ts'
import { signedRanges } from './byte-ranges.ts'
import { readSignature } from './read-signature.ts'
import type { PdfSignatures } from './signature-facts.ts'

/**
 * The signatures of a PDF as found: who by the enclosed certificate, when by the signer's own word, and whether the bytes
 * are those that were signed. No network: trust in the certificate is not checked. Rejects with PaperRefusal `not-a-pdf`.
 */
export async function inspectSignatures(pdf: Uint8Array): Promise<PdfSignatures> {
  if (!Buffer.from(pdf.subarray(0, 1024)).toString('latin1').includes('%PDF-'))
    throw new PaperRefusal('not-a-pdf', 'Tệp này không phải là tệp PDF.')
  const signatures = []
  for (const range of signedRanges(pdf)) signatures.push(await readSignature(range))
  return { signatures }
}
