import { useSuspenseQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { sessionQueries, useSignIn } from './api.ts'
import classes from './demo-accounts.module.css'
import { text } from './text.ts'

/** The demo's accounts by territory: one click signs in. Nothing where there is no demo. */
export function DemoAccounts({ onSignedIn }: { onSignedIn: () => void }) {
  const { accounts } = useSuspenseQuery(sessionQueries.demoAccounts()).data
  const signIn = useSignIn()
  if (accounts.length === 0) return null
  const territories = [...new Set(accounts.map((account) => account.territory))]
  return (
    <section className={classes.panel} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={classes.title}>
        {text.demoTitle}
      </h2>
      <p className={classes.lead}>{text.demoLead}</p>
      <FormAlert message={signIn.isError ? describeError(signIn.error) : null} />
      {territories.map((territory) => (
        <div key={territory} className={classes.group}>
          <h3 className={classes.territory}>{territory}</h3>
          <ul className={classes.list}>
            {accounts
              .filter((account) => account.territory === territory)
              .map((account) => (
                <li key={account.email}>
                  <button
                    type="button"
                    className={classes.account}
                    disabled={signIn.isPending}
                    onClick={() => signIn.mutate({ email: account.email, demo: true }, { onSuccess: onSignedIn })}
                  >
                    <span className={classes.label}>{account.label}</span>
                    <span className={classes.organisation}>{account.organisation}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
