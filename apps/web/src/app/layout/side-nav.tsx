import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link, NavLink } from 'react-router'
import { Logo } from '../../ui/logo.tsx'
import type { NavEntry } from '../nav-entries.ts'
import { text } from '../text.ts'
import classes from './side-nav.module.css'

interface SideNavProps {
  entries: readonly NavEntry[]
  narrow: boolean
  onToggle: () => void
}

/** The desk's navigation; folded it shows the icons alone. */
export function SideNav({ entries, narrow, onToggle }: SideNavProps) {
  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <nav className={classes.nav} data-narrow={narrow} aria-label={text.navigation}>
      <Link to="/" className={classes.brand}>
        <Logo />
        <span className={classes.label}>{text.product}</span>
      </Link>
      <ul className={classes.list}>
        {entries.map(({ to, label, icon: Shape, group }, i) => (
          <li key={to} data-ends-group={group !== undefined && entries[i + 1]?.group !== group}>
            {group !== undefined && entries[i - 1]?.group !== group && (
              <span aria-hidden className={classes.group}>
                <span className={classes.label}>{group}</span>
              </span>
            )}
            <NavLink to={to} className={classes.link ?? ''} {...(narrow ? { title: label } : {})}>
              <Shape aria-hidden size={20} stroke={1.7} />
              <span className={classes.label}>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={classes.fold}
        onClick={onToggle}
        aria-expanded={!narrow}
        title={narrow ? text.expand : text.collapse}
      >
        <Fold aria-hidden size={20} stroke={1.7} />
        <span className={classes.label}>{narrow ? text.expand : text.collapse}</span>
      </button>
    </nav>
  )
}
