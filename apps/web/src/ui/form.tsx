import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import type { FormErrors } from '../lib/field-errors.ts'
import { focusFirstError } from '../lib/focus-first-error.ts'

interface FormProps {
  errors: FormErrors
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  label?: string
  children: ReactNode
}

/** A form of which the first input refused gets the keyboard, be it refused here or by the server. */
export function Form({ errors, onSubmit, label, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(errors.fields).length > 0) focusFirstError(form.current)
  }, [errors])
  return (
    <form ref={form} onSubmit={onSubmit} noValidate aria-label={label}>
      {children}
    </form>
  )
}
