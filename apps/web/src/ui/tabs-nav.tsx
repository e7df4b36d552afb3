import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import classes from './tabs-nav.module.css'

interface TabsNavProps {
  label: string
  tabs: readonly { label: string; to: string }[]
}

/** Parts of one thing, each a page with an address of its own; on a phone the open one is brought into view. */
export function TabsNav({ label, tabs }: TabsNavProps) {
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[aria-current="page"]')
    if (open && nav.current) nav.current.scrollLeft = open.offsetLeft - nav.current.offsetLeft - 24
  }, [pathname])
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs}>
      {tabs.map(({ label: words, to }) => (
        <NavLink key={to} to={to} end className={classes.tab ?? ''}>
          {words}
        </NavLink>
      ))}
    </nav>
  )
}
