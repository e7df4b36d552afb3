import { Suspense } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { DemoAccounts } from '../../features/session/demo-accounts.tsx'
import { ProviderButton } from '../../features/session/provider-button.tsx'
import { ProviderCodeForm } from '../../features/session/provider-code-form.tsx'
import { SignInForm } from '../../features/session/sign-in-form.tsx'
import { text, troubleText } from '../../features/session/text.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Logo } from '../../ui/logo.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { paths } from '../../lib/paths.ts'
import { safeBack } from '../safe-back.ts'
import classes from './sign-in-page.module.css'

export function Component() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const trouble = troubleText(search.get('trouble'))
  const goOn = () => void navigate(safeBack(search.get('back')), { replace: true })
  return (
    <div className={classes.page}>
      <title>{`${text.signIn} · ${text.product}`}</title>
      <header className={classes.intro}>
        <p className={classes.brand}>
          <Logo size={40} />
          {text.product}
        </p>
        <p className={classes.slogan}>{text.slogan}</p>
        <ul className={classes.promises}>
          {text.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </header>
      <main className={classes.main}>
        <div className={classes.sheet}>
          <h1 className={classes.title}>{text.signIn}</h1>
          {trouble !== null && (
            <div className={classes.trouble}>
              <FormAlert message={trouble} />
            </div>
          )}
          {search.get('step') === 'code' ? (
            <ProviderCodeForm onSignedIn={goOn} />
          ) : (
            <>
              <SignInForm onSignedIn={goOn} />
              <ProviderButton back={search.get('back')} />
            </>
          )}
          <p className={classes.forgotten}>{text.forgotten}</p>
          <TextLink to={paths.publicPapers()}>{text.publicPapers}</TextLink>
          <Suspense fallback={null}>
            <DemoAccounts onSignedIn={goOn} />
          </Suspense>
        </div>
      </main>
    </div>
  )
}
