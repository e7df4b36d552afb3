import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { P12Signer } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import forge from 'node-forge'

// the types ask for a class where the code reads a type
const UTF8 = forge.asn1.Type.UTF8 as unknown as forge.asn1.Class

export type TestSigner = { name: string; organisation: string; p12: Buffer }

/** A key and a certificate of its own for an invented signer. */
export function makeSigner(name: string, organisation = 'Huyện ủy Sông Mơ'): TestSigner {
  const keys = forge.pki.rsa.generateKeyPair(2048)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = keys.publicKey
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date('2017-01-01T00:00:00Z')
  certificate.validity.notAfter = new Date('2022-01-01T00:00:00Z')
  const names = [
    { name: 'commonName', value: name, valueTagClass: UTF8 },
    { name: 'organizationName', value: organisation, valueTagClass: UTF8 },
    { name: 'countryName', value: 'VN' },
  ]
  certificate.setSubject(names)
  certificate.setIssuer([{ name: 'commonName', value: 'To chuc chung thuc kiem thu' }])
  certificate.sign(keys.privateKey, forge.md.sha256.create())
  const p12 = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificate], '', { algorithm: '3des' })
  return { name, organisation, p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary') }
}

/** Really signs a PDF, on top of what is signed already. */
export async function signPdf(
  pdf: Uint8Array,
  signer: TestSigner,
  signingTime = new Date('2017-04-12T03:00:00Z'),
): Promise<Buffer> {
  const withRoom = plainAddPlaceholder({
    pdfBuffer: Buffer.from(pdf),
    reason: 'Ban hanh',
    contactInfo: '',
    name: 'nguoi ky',
    location: 'Song Mo',
    signingTime,
  })
  return await new SignPdf().sign(withRoom, new P12Signer(signer.p12), signingTime)
}
