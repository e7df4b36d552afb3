import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB, 2 passes: about 70 ms on one core (OWASP Password Storage Cheat Sheet, second profile). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

export function isPasswordRight(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'))
}

let decoy: Promise<string> | null = null

/** Takes as long as a check of a real account, so that time does not tell which addresses have one. */
export async function checkNobody(password: string): Promise<false> {
  decoy ??= hashPassword('không có tài khoản này')
  await isPasswordRight(await decoy, password)
  return false
}
