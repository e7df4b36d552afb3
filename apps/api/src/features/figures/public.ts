/** What other slices may use of figures. */
export { getFigures } from './get-figures.ts'
