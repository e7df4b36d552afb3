/**
 * What a signature in a PDF says of itself and what the bytes say. Whether the certificate is trusted, revoked or issued
 * by whom it names is not looked at: that takes the certifier.
 */
export type SignatureFacts = {
  /** The subject of the signer's certificate as it stands there; null when none is enclosed. */
  signer: { name: string | null; organisation: string | null; subject: string } | null
  /** Who issued that certificate, as it says itself. */
  issuer: string | null
  /** Of the certificate: ISO instants. */
  validFrom: string | null
  validTo: string | null
  /** ISO instant as the signer's machine wrote it; null when it is not said. */
  signedAt: string | null
  /**
   * `intact`: the bytes covered are those that were signed · `altered`: they are not · `unreadable`: the signature cannot
   * be taken apart or uses what is not known here.
   */
  bytes: 'intact' | 'altered' | 'unreadable'
  /** All of the file but the signature itself is covered; false: something was added after signing. */
  coversWhole: boolean
}

export type PdfSignatures = { signatures: SignatureFacts[] }
