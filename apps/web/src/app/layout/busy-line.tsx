import { useIsFetching } from '@tanstack/react-query'
import { useNavigation } from 'react-router'
import classes from './busy-line.module.css'

/** A thin line while the page or its content is on its way; the old content stays readable meanwhile. */
export function BusyLine() {
  const fetching = useIsFetching()
  const navigation = useNavigation()
  return <div aria-hidden className={classes.line} data-busy={fetching > 0 || navigation.state !== 'idle'} />
}
