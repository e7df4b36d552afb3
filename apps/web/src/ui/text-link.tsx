import { Anchor, type AnchorProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** A link inside the application. */
export function TextLink({
  to,
  children,
  ...rest
}: AnchorProps & { to: string; children: ReactNode; 'aria-label'?: string }) {
  return (
    <Anchor component={Link} to={to} {...rest}>
      {children}
    </Anchor>
  )
}
