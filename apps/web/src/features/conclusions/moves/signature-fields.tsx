import { Textarea, TextInput } from '@mantine/core'
import { movesText } from './moves-text.ts'

interface Signature {
  authority: string
  signaturePost: string
}

interface SignatureFieldsProps {
  draft: Signature
  errors: Readonly<Record<string, string>>
  onChange: (part: Partial<Signature>) => void
}

/** The lines above a signer's name: for whom one signs, and as what. */
export function SignatureFields({ draft, errors, onChange }: SignatureFieldsProps) {
  return (
    <>
      <Textarea
        label={movesText.authority}
        description={movesText.authorityHint}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={200}
        value={draft.authority}
        error={errors.authority}
        onChange={(event) => onChange({ authority: event.currentTarget.value })}
      />
      <TextInput
        label={movesText.signaturePost}
        required
        maxLength={200}
        value={draft.signaturePost}
        error={errors.signaturePost}
        onChange={(event) => onChange({ signaturePost: event.currentTarget.value })}
      />
    </>
  )
}
