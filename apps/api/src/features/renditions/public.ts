/** What other slices may use of renditions. */
export { saveLetterhead } from './letterhead-settings.ts'
/** @public who sends papers out sends one body its excerpt */
export { renderPaper } from './render-paper.ts'
