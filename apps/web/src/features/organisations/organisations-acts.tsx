import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { text } from './text.ts'

interface OrganisationsActsProps {
  canAdd: boolean
  onAdd: () => void
  onAddPlace: () => void
}

/** What may be done with the directory as a whole. */
export function OrganisationsActs({ canAdd, onAdd, onAddPlace }: OrganisationsActsProps) {
  const history = (
    <LinkButton variant="default" to={paths.successions()}>
      {text.history}
    </LinkButton>
  )
  if (!canAdd) return history
  return (
    <>
      {history}
      <LinkButton variant="default" to={paths.newSuccession()}>
        {text.rearrange}
      </LinkButton>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button rightSection={<IconChevronDown aria-hidden size={16} />}>{text.addMenu}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onAdd}>{text.add}</Menu.Item>
          <Menu.Item onClick={onAddPlace}>{text.addLocality}</Menu.Item>
          <Menu.Item component={Link} to={paths.imports()}>
            {text.importFile}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
