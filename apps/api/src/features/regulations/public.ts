/** What other slices may use of regulations. */
export { handOverRegulations } from './hand-over-regulations.ts'
