import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'

/** Prints the page as it stands. A telephone has its own way to print, and no room for the button, unless told otherwise. */
export function PrintButton({ label, onPhone = false }: { label: string; onPhone?: boolean }) {
  return (
    <Button
      {...(onPhone ? {} : { visibleFrom: 'sm' })}
      variant="default"
      leftSection={<IconPrinter aria-hidden size={18} />}
      onClick={() => window.print()}
    >
      {label}
    </Button>
  )
}
