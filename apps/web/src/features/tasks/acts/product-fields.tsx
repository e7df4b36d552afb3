import { SimpleGrid, TextInput } from '@mantine/core'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { formText } from './form-text.ts'

interface ProductPaper {
  productNumber: string
  productOn: string | null
}

interface ProductFieldsProps {
  typed: ProductPaper
  onChange: (part: Partial<ProductPaper>) => void
  errors: Record<string, string>
  required: boolean
}

/** The paper that proves the work: number and date. */
export function ProductFields({ typed, onChange, errors, required }: ProductFieldsProps) {
  const today = useToday()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={formText.productNumber}
        description={formText.productNumberHint}
        required={required}
        maxLength={60}
        value={typed.productNumber}
        error={errors.productNumber}
        onChange={(event) => onChange({ productNumber: event.currentTarget.value })}
      />
      <DateField
        label={formText.productOn}
        description={formText.productOnHint}
        value={typed.productOn}
        error={errors.productOn}
        maxDate={today}
        today={today}
        onChange={(productOn) => onChange({ productOn })}
      />
    </SimpleGrid>
  )
}
