import type { PaperReading } from '@phoihop/contract/reading-shapes'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { HeaderTyped } from '../header/header-form.ts'

/** What a reading says of the header: only what it found, and only bodies that are beyond doubt. */
export function headerFromReading({ document }: PaperReading): Partial<HeaderTyped> {
  const found: Partial<HeaderTyped> = { form: document.kind }
  const words = {
    number: document.number,
    symbol: document.symbol,
    place: document.place,
    subject: document.subject,
    signerAuthority: document.signer.authority,
    signerPost: document.signer.post,
    signerName: document.signer.name,
  }
  for (const [name, value] of Object.entries(words)) if (value) Object.assign(found, { [name]: value })
  if (document.issuedOn !== null) found.issuedOn = document.issuedOn
  if (document.issuer?.match === 'one' && document.issuer.organisation) found.issuerId = document.issuer.organisation.id
  if (document.recipients.length > 0) {
    found.recipients = document.recipients.map((one) => one.words).join('\n')
    found.recipientBodies = Object.fromEntries(
      document.recipients.flatMap(({ words: line, match, organisation }) =>
        match === 'one' && organisation ? [[fold(line), organisation.id]] : [],
      ),
    )
  }
  return found
}
