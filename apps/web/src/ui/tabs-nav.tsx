import { NavLink } from 'react-router'
import classes from './tabs-nav.module.css'

interface TabsNavProps {
  label: string
  tabs: readonly { label: string; to: string }[]
}

/** Parts of one thing, each a page with an address of its own. */
export function TabsNav({ label, tabs }: TabsNavProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ label: words, to }) => (
        <NavLink key={to} to={to} end className={classes.tab ?? ''}>
          {words}
        </NavLink>
      ))}
    </nav>
  )
}
