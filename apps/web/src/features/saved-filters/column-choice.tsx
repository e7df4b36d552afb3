import { Button, Checkbox, Menu } from '@mantine/core'
import {
  COLUMN_HEADS,
  LIST_COLUMNS,
  type ListColumn,
  parseColumns,
  USUAL_COLUMNS,
} from '@phoihop/domain/tasks/list-columns'
import { useQuery } from '@tanstack/react-query'
import { IconColumns } from '@tabler/icons-react'
import { useSearchParams } from 'react-router'
import { savedFilterQueries, useChooseColumns } from './api.ts'

const LABEL = 'Chọn cột'
const USUAL = 'Các cột thường dùng'

/** The columns on the screen: those in the address (of a kept filter), else those the person chose last. */
export function useListColumns(): readonly ListColumn[] {
  const [search] = useSearchParams()
  const chosen = useQuery(savedFilterQueries.list()).data?.columns
  return parseColumns(search.get('columns') ?? chosen ?? undefined)
}

/** Which columns the list shows; kept for the person, and in the address for whoever gets the link. */
export function ColumnChoice() {
  const columns = useListColumns()
  const [, setSearch] = useSearchParams()
  const choose = useChooseColumns()
  const show = (next: readonly ListColumn[]) => {
    const text = next.join(',')
    setSearch(
      (now) => {
        const search = new URLSearchParams(now)
        search.set('columns', text)
        return search
      },
      { replace: true },
    )
    choose.mutate(text)
  }
  return (
    <Menu shadow="md" closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" visibleFrom="sm" leftSection={<IconColumns aria-hidden size={18} />}>
          {LABEL}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LIST_COLUMNS.filter((column) => column !== 'task').map((column) => {
          const shown = columns.includes(column)
          return (
            <Menu.Item
              key={column}
              role="menuitemcheckbox"
              aria-checked={shown}
              leftSection={<Checkbox.Indicator checked={shown} aria-hidden />}
              onClick={() => show(shown ? columns.filter((one) => one !== column) : [...columns, column])}
            >
              {COLUMN_HEADS[column]}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item onClick={() => show(USUAL_COLUMNS)}>{USUAL}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
