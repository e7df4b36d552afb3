/** What other slices may use of sites. */
export { seatAtSites } from './seat-at-sites.ts'
