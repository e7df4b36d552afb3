import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** A button that goes to another page. */
export function LinkButton({
  to,
  children,
  ...rest
}: ButtonProps & { to: string; children: ReactNode; onClick?: () => void }) {
  return (
    <Button component={Link} to={to} {...rest}>
      {children}
    </Button>
  )
}
