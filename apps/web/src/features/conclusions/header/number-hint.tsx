import { Button, Group, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { numberBooksApi } from '@phoihop/contract/number-books'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api-client.ts'
import type { HeaderTyped } from './header-form.ts'
import { numberText } from './number-text.ts'

interface NumberHintProps {
  typed: Pick<HeaderTyped, 'issuerId' | 'form' | 'number' | 'symbol' | 'issuedOn'>
  onSymbol: (symbol: string) => void
}

/** What the book says while number and symbol are typed: the usual symbol, a number used before or far beyond. */
export function NumberHint({ typed, onSymbol }: NumberHintProps) {
  const [asked] = useDebouncedValue(typed, 400)
  const { data } = useQuery(checkQuery(asked))
  if (!data) return null
  const number = asked.number.trim()
  const proposal = data.symbol !== null && data.symbol !== asked.symbol.trim() ? data.symbol : null
  const words = number === '' ? [] : wordsOf(data, number)
  if (number === '' && data.next !== null) words.push(numberText.next(data.next))
  return (
    <div role="status">
      {words.map((sentence) => (
        <Text key={sentence} size="sm" c={number === '' ? 'dimmed' : 'var(--ph-soon)'}>
          {sentence}
        </Text>
      ))}
      {proposal !== null && (
        <Group gap="xs" mt={4}>
          <Text size="sm">{numberText.proposal}</Text>
          <Button size="compact-sm" variant="default" onClick={() => onSymbol(proposal)}>
            {proposal}
          </Button>
        </Group>
      )}
    </div>
  )
}

type Check = Awaited<ReturnType<typeof call<typeof numberBooksApi.check>>>

function wordsOf({ state, next, farBeyond, drafts }: Check, number: string): string[] {
  return [
    ...(state === 'given' ? [numberText.given(number)] : []),
    ...(state === 'void' ? [numberText.voided(number)] : []),
    ...(state === 'reserved' ? [numberText.reserved(number)] : []),
    ...(state === 'uncounted' ? [numberText.uncounted(number)] : []),
    ...(farBeyond ? [numberText.far(next ?? '', number)] : []),
    // the paper being changed is one of them when its header was saved before
    ...(drafts > 1 ? [numberText.drafts(drafts)] : []),
  ]
}

function checkQuery({ issuerId, form, symbol, number, issuedOn }: NumberHintProps['typed']) {
  const query = {
    issuerId: issuerId ?? '',
    form,
    ...(symbol.trim() === '' ? {} : { symbol: symbol.trim() }),
    ...(number.trim() === '' ? {} : { number: number.trim() }),
    ...(issuedOn === null ? {} : { on: issuedOn }),
  }
  return queryOptions({
    queryKey: ['number-books', 'check', query],
    queryFn: ({ signal }) => call(numberBooksApi.check, { query, signal }),
    enabled: issuerId !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
