import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'

/** The offices' own sign-in (OpenID Connect), from the environment. */
export interface ProviderSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** what the button says: "Đăng nhập qua …" */
  label: string
}

/** What is kept in the browser, sealed, between going there and coming back. */
export interface Errand {
  verifier: string
  state: string
  nonce: string
}

/** Who came back, as the provider vouches. */
export interface Vouched {
  issuer: string
  subject: string
  /** only where the provider has verified it */
  email: string | null
  secondFactor: boolean
}

/** Ways of proving that are a second factor (RFC 8176). */
const STRONG_WAYS = ['mfa', 'otp', 'hwk']

const known = new Map<string, Promise<Configuration>>()

/** The provider's description, read once; a provider that was away is asked again. */
function configurationOf({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const key = `${issuer} ${clientId}`
  const found = known.get(key)
  if (found) return found
  // a provider inside a closed network may have no https; the address says so itself
  const options = issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}
  const asked = discovery(new URL(issuer), clientId, clientSecret, undefined, options)
  known.set(key, asked)
  asked.catch(() => known.delete(key))
  return asked
}

/** The address to send the browser to, and what must be kept for its return (PKCE, state, nonce). */
export async function beginErrand(
  provider: ProviderSettings,
  callbackUrl: string,
): Promise<{ url: string; errand: Errand }> {
  const configuration = await configurationOf(provider)
  const errand = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() }
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUrl,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
    state: errand.state,
    nonce: errand.nonce,
  })
  return { url: url.href, errand }
}

/** Exchanges the code of the return address. Throws when anything does not fit what was kept. */
export async function endErrand(provider: ProviderSettings, returnUrl: URL, errand: Errand): Promise<Vouched> {
  const configuration = await configurationOf(provider)
  const tokens = await authorizationCodeGrant(configuration, returnUrl, {
    pkceCodeVerifier: errand.verifier,
    expectedState: errand.state,
    expectedNonce: errand.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('the provider sent no id token')
  const told = claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  const email = typeof told.email === 'string' && told.email_verified === true ? told.email.toLowerCase() : null
  const ways = Array.isArray(claims.amr) ? claims.amr : []
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email,
    secondFactor: ways.some((way) => typeof way === 'string' && STRONG_WAYS.includes(way)),
  }
}
