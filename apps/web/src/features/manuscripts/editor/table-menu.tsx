import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type { Command } from 'prosemirror-state'
import { addRowAfter, deleteColumn, deleteTable } from 'prosemirror-tables'
import { text } from '../text.ts'
import { alignColumn } from './align-column.ts'
import { insertTable } from './item-commands.ts'
import { addColumn, removeRow } from './table-plugin.ts'

const ALIGNS = ['left', 'center', 'right'] as const

/** Puts a table in; inside one, what can be done to it. */
export function TableMenu({ inTable, run }: { inTable: boolean; run: (command: Command) => void }) {
  if (!inTable)
    return (
      <ActionIcon
        aria-label={text.table}
        title={text.table}
        variant="subtle"
        color="gray"
        size={30}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(insertTable)}
      >
        <IconTable size={18} aria-hidden />
      </ActionIcon>
    )
  const acts: [string, Command][] = [
    [text.addRow, addRowAfter],
    [text.addColumn, addColumn],
    [text.removeRow, removeRow],
    [text.removeColumn, deleteColumn],
    ...ALIGNS.map((align): [string, Command] => [text.align[align], alignColumn(align)]),
    [text.removeTable, deleteTable],
  ]
  return (
    <Menu withinPortal position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          h={30}
          px={6}
          variant="light"
          leftSection={<IconTable size={16} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
        >
          {text.inTable}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(([label, command]) => (
          <Menu.Item key={label} onClick={() => run(command)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
