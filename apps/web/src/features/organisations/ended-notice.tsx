import { Alert } from '@mantine/core'
import type { Organisation } from '@phoihop/contract/organisations'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { SUCCESSION_FACTS } from '../../lib/succession-labels.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { text } from './text.ts'

/** Says of a body that ended when it did, and who came after. */
export function EndedNotice({ organisation }: { organisation: Organisation }) {
  if (organisation.endsOn === null) return null
  const heirs = organisation.successions
    .filter((one) => one.from.some((body) => body.id === organisation.id))
    .flatMap((one) => one.to)
    .filter((body) => body.id !== organisation.id)
  return (
    <Alert color="yellow" variant="light" mb="md">
      {text.endedNotice(formatDay(organisation.endsOn))} {heirs.length > 0 ? text.heirs : `${SUCCESSION_FACTS.nobody}.`}
      {heirs.map((body) => (
        <span key={body.id}>
          {' '}
          <TextLink to={paths.organisation(body.id)}>{body.name}</TextLink>
        </span>
      ))}
    </Alert>
  )
}
