import { Button, Group } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import classes from './organisation-tree.module.css'
import { text } from './text.ts'
import type { TreeNode } from './tree-nodes.ts'
import { TreeRowItem } from './tree-row-item.tsx'
import { branchKeys, moveByKey, visibleRows } from './tree-rows.ts'

interface OrganisationTreeProps {
  label: string
  nodes: readonly TreeNode[]
  /** everything found is shown open */
  allOpen: boolean
  /** what to do with a place; without it places are words only */
  onPlace?: ((id: string) => void) | undefined
}

/** A tree walked by the arrow keys; one stop of Tab, as the pattern of a tree asks for. */
export function OrganisationTree({ label, nodes, allOpen, onPlace }: OrganisationTreeProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(nodes.length === 1 ? [nodes[0]?.key ?? ''] : []),
  )
  const [current, setCurrent] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const navigate = useNavigate()
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set())
  const isOpen = (key: string) => (allOpen ? !shut.has(key) : opened.has(key))
  const setOpen = (key: string, open: boolean) => {
    if (allOpen) setShut(withKey(shut, key, !open))
    else setOpened(withKey(opened, key, open))
  }
  const rows = visibleRows(nodes, isOpen)
  const at = Math.max(
    0,
    rows.findIndex((row) => row.node.key === current),
  )
  const goTo = (key: string) => {
    setCurrent(key)
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      if (row.node.body) void navigate(paths.organisation(row.node.body.id))
      else if (row.node.place && onPlace) onPlace(row.node.place.id)
      return
    }
    const move = moveByKey(event.key, rows, at, isOpen(row.node.key))
    if (move === null) return
    event.preventDefault()
    if ('go' in move) goTo(move.go)
    else if ('open' in move) setOpen(move.open, true)
    else setOpen(move.close, false)
  }
  return (
    <>
      {!allOpen && (
        <Group gap="xs" className={classes.acts ?? ''}>
          <Button variant="subtle" size="compact-md" onClick={() => setOpened(new Set(branchKeys(nodes)))}>
            {text.expandAll}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => setOpened(new Set())}>
            {text.collapseAll}
          </Button>
          <span className={classes.help}>{text.treeHelp}</span>
        </Group>
      )}
      <ul ref={list} className={classes.tree} role="tree" aria-label={label} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <TreeRowItem
            key={row.node.key}
            row={row}
            open={isOpen(row.node.key)}
            isStop={index === at}
            onToggle={() => setOpen(row.node.key, !isOpen(row.node.key))}
            onFocus={() => setCurrent(row.node.key)}
            onPlace={onPlace}
          />
        ))}
      </ul>
    </>
  )
}

function withKey(keys: ReadonlySet<string>, key: string, has: boolean): Set<string> {
  const next = new Set(keys)
  if (has) next.add(key)
  else next.delete(key)
  return next
}
