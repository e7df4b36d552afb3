import type { PaperFile, SignatureFacts } from '@phoihop/contract/paper-files'
import { formatBytes, formatInstant } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import classes from './signed-files.module.css'
import { fileSentences, signatureSentences, signedText, signerWords } from './signed-text.ts'

/** One file as it was received, and what its signatures say. */
export function SignedFileItem({ row, isRecord }: { row: PaperFile; isRecord: boolean }) {
  const { file, sha256, facts, addedBy, addedAt } = row
  return (
    <li className={classes.file}>
      <p className={classes.name}>
        <b>{isRecord ? signedText.record : signedText.earlier}:</b>{' '}
        <a href={paths.file(file.id)} target="_blank" rel="noreferrer">
          {file.name}
        </a>{' '}
        ({formatBytes(file.bytes)})
      </p>
      <p className={classes.quiet}>{signedText.added(addedBy, formatInstant(addedAt))}</p>
      <p className={classes.quiet}>
        {signedText.hash} <code className={classes.hash}>{sha256}</code>
      </p>
      {fileSentences(facts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {facts.signatures.map((signature) => (
        <Signature key={`${signature.signedAt} ${signature.signer?.subject}`} signature={signature} />
      ))}
    </li>
  )
}

function Signature({ signature }: { signature: SignatureFacts }) {
  return (
    <div className={classes.signature} data-bytes={signature.bytes}>
      <b>{signerWords(signature)}</b>
      <ul>
        {signatureSentences(signature).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
