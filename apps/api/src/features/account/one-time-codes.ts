import { createHash, randomInt } from 'node:crypto'
import type { Tx } from '@phoihop/db/client'
import { acceptedStep, CODE_SECONDS } from '@phoihop/domain/account/one-time-code'
import { Secret, TOTP } from 'otpauth'
import type { OpenCtx } from '../../platform/ctx.ts'

const ISSUER = 'Phối Hợp'
const SEALED_FOR = 'second-factor'
/** No 0 O 1 I L: they are read off paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const RECOVERY_CODES = 10
const RECOVERY_LENGTH = 12

/** A fresh secret for the authenticator app, and the address its QR code holds. */
export function newSecret(email: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 })
  return { secret: secret.base32, uri: totpOf(secret.base32, email).toString() }
}

export function sealSecret(ctx: OpenCtx, secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(ctx.secrets.seal(SEALED_FOR, secret))
}

/** Takes a code of the app: true once for each code, even when it is sent twice at one moment. */
export async function takeAppCode(ctx: OpenCtx, tx: Tx, accountId: string, code: string): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { accountId } })
  const secret = factor && ctx.secrets.open(SEALED_FOR, factor.secret)
  const digits = code.replace(/\s/gu, '')
  if (!factor || !secret || !/^\d{6}$/u.test(digits)) return false
  const totp = totpOf(secret, '')
  const matches = (step: number) => totp.generate({ timestamp: step * CODE_SECONDS * 1000 }) === digits
  const step = acceptedStep((ctx.phoneNow ?? ctx.now).getTime(), factor.lastStep, matches)
  if (step === null) return false
  const taken = await tx.secondFactor.updateMany({
    where: { accountId, lastStep: factor.lastStep },
    data: { lastStep: step },
  })
  return taken.count === 1
}

/** Takes a code of the app or, once, a recovery code. */
export async function takeCode(ctx: OpenCtx, tx: Tx, accountId: string, code: string): Promise<boolean> {
  if (await takeAppCode(ctx, tx, accountId, code)) return true
  const used = await tx.recoveryCode.updateMany({
    where: { accountId, codeHash: hashCode(code), usedAt: null },
    data: { usedAt: ctx.now },
  })
  return used.count === 1
}

/** Ten new recovery codes in place of all earlier ones; told once, only their hashes are kept. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ accountId, codeHash: hashCode(code) })) })
  return codes
}

function newRecoveryCode(): string {
  const letters = Array.from({ length: RECOVERY_LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? '')
  return `${letters.slice(0, 4).join('')}-${letters.slice(4, 8).join('')}-${letters.slice(8).join('')}`
}

/** 59 random bits: a plain hash is enough. */
function hashCode(code: string): Uint8Array<ArrayBuffer> {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/gu, '')
  return Uint8Array.from(createHash('sha256').update(plain).digest())
}

function totpOf(secret: string, email: string): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label: email,
    algorithm: 'SHA1', // what authenticator apps read, whatever they are told
    digits: 6,
    period: CODE_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}
