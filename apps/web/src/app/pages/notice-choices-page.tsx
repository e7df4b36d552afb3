import { ChoicesForm } from '../../features/notices/choices-form.tsx'

export function Component() {
  return <ChoicesForm />
}
