import { FormAlert } from '../../ui/form-alert.tsx'
import classes from './plan-step.module.css'

/** Why it cannot go on; each reason stands at its input too. */
export function Problems({ failure, problems = {} }: { failure: string | null; problems?: Record<string, string> }) {
  const sentences = [...new Set(Object.values(problems))]
  return (
    <>
      <FormAlert message={failure} />
      {failure !== null && sentences.length > 0 && (
        <ul className={classes.problems}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  )
}
