import { SimpleGrid, TextInput } from '@mantine/core'
import { entryText } from '../enter/entry-text.ts'
import classes from './header-fields.module.css'
import type { HeaderTyped } from './header-form.ts'

interface SignerFieldsProps {
  typed: HeaderTyped
  errors: Record<string, string>
  hint: (name: string, otherwise?: string) => string | undefined
  onChange: (part: Partial<HeaderTyped>) => void
}

/** Who signs: for whom, in which post, by which name. */
export function SignerFields({ typed, errors, hint, onChange }: SignerFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" className={classes.grid ?? ''}>
      <TextInput
        label={entryText.signerAuthority}
        description={hint('signerAuthority', entryText.signerAuthorityHint)}
        error={errors.signerAuthority}
        maxLength={200}
        value={typed.signerAuthority}
        onChange={(event) => onChange({ signerAuthority: event.currentTarget.value })}
      />
      <TextInput
        id="paper-signer"
        label={entryText.signerPost}
        description={hint('signerPost')}
        error={errors.signerPost}
        maxLength={200}
        value={typed.signerPost}
        onChange={(event) => onChange({ signerPost: event.currentTarget.value })}
      />
      <TextInput
        label={entryText.signerName}
        description={hint('signerName')}
        error={errors.signerName}
        maxLength={120}
        value={typed.signerName}
        onChange={(event) => onChange({ signerName: event.currentTarget.value })}
      />
    </SimpleGrid>
  )
}
