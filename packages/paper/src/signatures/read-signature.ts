import { createHash } from 'node:crypto'
import { fromBER, OctetString, Utf8String } from 'asn1js'
import {
  Certificate,
  ContentInfo,
  CryptoEngine,
  IssuerAndSerialNumber,
  SignedData,
  type RelativeDistinguishedNames,
} from 'pkijs'
import type { SignedRange } from './byte-ranges.ts'
import type { SignatureFacts } from './signature-facts.ts'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
/** Names in a certificate (X.520), as people write them. */
const NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '0.9.2342.19200300.100.1.1': 'UID',
}
const NOTHING: Omit<SignatureFacts, 'coversWhole' | 'signedAt'> = {
  signer: null,
  issuer: null,
  validFrom: null,
  validTo: null,
  bytes: 'unreadable',
}
const engine = new CryptoEngine({ name: 'node', crypto: globalThis.crypto })

/** One signature taken apart; what cannot be read is said to be so, never guessed. */
export async function readSignature(range: SignedRange): Promise<SignatureFacts> {
  const { coversWhole, declaredAt } = range
  try {
    const signed = parseContainer(range.container)
    const certificate = signerCertificate(signed)
    return {
      ...certificateFacts(certificate),
      signedAt: signingTime(signed) ?? declaredAt,
      bytes: await bytesState(signed, range, certificate),
      coversWhole,
    }
  } catch {
    return { ...NOTHING, signedAt: declaredAt, coversWhole }
  }
}

function parseContainer(container: Uint8Array): SignedData {
  const parsed = fromBER(container)
  if (parsed.offset === -1) throw new Error('no BER')
  const content = new ContentInfo({ schema: parsed.result })
  if (content.contentType !== SIGNED_DATA) throw new Error('no signed data')
  return new SignedData({ schema: content.content })
}

function signerCertificate(signed: SignedData): Certificate | null {
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate)
  const sid: unknown = signed.signerInfos[0]?.sid
  if (!(sid instanceof IssuerAndSerialNumber)) return certificates[0] ?? null
  return (
    certificates.find((one) => one.serialNumber.isEqual(sid.serialNumber) && one.issuer.isEqual(sid.issuer)) ?? null
  )
}

function certificateFacts(certificate: Certificate | null) {
  if (certificate === null) return NOTHING
  const { subject, issuer, notBefore, notAfter } = certificate
  return {
    signer: { name: nameIn(subject, 'CN'), organisation: nameIn(subject, 'O'), subject: wordsOf(subject) },
    issuer: wordsOf(issuer),
    validFrom: notBefore.value.toISOString(),
    validTo: notAfter.value.toISOString(),
  }
}

function nameIn(names: RelativeDistinguishedNames, wanted: string): string | null {
  return partsOf(names).find(({ name }) => name === wanted)?.value ?? null
}

/** `CN=Lê Hoàng Lâm, O=Huyện ủy Sông Mơ, C=VN` */
function wordsOf(names: RelativeDistinguishedNames): string {
  return partsOf(names)
    .map(({ name, value }) => `${name}=${value}`)
    .join(', ')
    .slice(0, 500)
}

function partsOf(names: RelativeDistinguishedNames): { name: string; value: string }[] {
  return names.typesAndValues.map(({ type, value }) => ({ name: NAMES[type] ?? type, value: textOf(value) }))
}

function textOf(value: { valueBlock: { value: string }; valueBeforeDecodeView?: Uint8Array }): string {
  // older certifiers write UTF-8 into types that are none
  const written = value instanceof Utf8String ? value.valueBlock.value : decodeAgain(value.valueBlock.value)
  return written.normalize('NFC')
}

function decodeAgain(text: string): string {
  const codes = Array.from(text, (one) => one.charCodeAt(0))
  if (codes.some((code) => code > 255) || codes.every((code) => code < 128)) return text
  const decoded = Buffer.from(text, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}

function signingTime(signed: SignedData): string | null {
  const value: unknown = attributeOf(signed, SIGNING_TIME)
  const made =
    typeof value === 'object' && value !== null && 'toDate' in value && typeof value.toDate === 'function'
      ? value.toDate()
      : null
  return made instanceof Date && !Number.isNaN(made.getTime()) ? made.toISOString() : null
}

function attributeOf(signed: SignedData, type: string): unknown {
  return signed.signerInfos[0]?.signedAttrs?.attributes.find((one) => one.type === type)?.values[0]
}

/** The digest over the bytes is the one signed, and the signature over it holds with the enclosed certificate's key. */
async function bytesState(
  signed: SignedData,
  { covered }: SignedRange,
  certificate: Certificate | null,
): Promise<SignatureFacts['bytes']> {
  const hash = HASHES[signed.signerInfos[0]?.digestAlgorithm.algorithmId ?? '']
  const told: unknown = attributeOf(signed, MESSAGE_DIGEST)
  if (hash === undefined || certificate === null) return 'unreadable'
  if (told instanceof OctetString) {
    const made = createHash(hash).update(covered).digest()
    if (!made.equals(Buffer.from(told.valueBlock.valueHexView))) return 'altered'
  }
  const data = covered.slice().buffer
  const verdict = await signed
    .verify({ signer: 0, data, checkChain: false, extendedMode: true }, engine)
    .catch(() => null)
  if (verdict === null) return 'unreadable'
  return verdict.signatureVerified === true ? 'intact' : 'altered'
}
