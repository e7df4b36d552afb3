import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { UnlockForm } from '../../features/session/unlock-form.tsx'
import { Logo } from '../../ui/logo.tsx'
import { leaveToSignIn } from '../leave-to-sign-in.ts'
import { unlockScreen } from '../screen-lock.ts'
import { text } from '../text.ts'
import classes from './lock-screen.module.css'

interface LockScreenProps {
  person: { id: string; fullName: string }
  demo: boolean
}

/**
 * Covers the whole page until the password is given; a dialog of the browser's own, so that nothing under it, not even
 * another dialog, is reached. What was typed there stays.
 */
export default function LockScreen({ person, demo }: LockScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const client = useQueryClient()
  const [written] = useState(() => document.activeElement)
  useEffect(() => {
    const cover = dialog.current
    cover?.showModal()
    return () => {
      cover?.close()
      // back to what was being written
      requestAnimationFrame(() => written instanceof HTMLElement && written.focus())
    }
  }, [written])
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    // a dialog underneath would close by it, and lose what was typed
    event.stopPropagation()
  }
  const goOn = () => {
    unlockScreen()
    void client.invalidateQueries()
  }
  return (
    <dialog
      ref={dialog}
      className={classes.cover}
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={keepEscape}
    >
      <div className={classes.sheet}>
        <Logo size={40} />
        <h2 id="lock-title" className={classes.title}>
          {text.locked}
        </h2>
        <p className={classes.lead}>{text.lockedLead(person.fullName)}</p>
        <UnlockForm personId={person.id} demo={demo} onUnlocked={goOn} onLeave={leaveToSignIn} />
      </div>
    </dialog>
  )
}
