/** What other slices may use of renditions. */
export { askToKeepPrint, KEEP_PRINT, keepPrint } from './keep-print.ts'
export { saveLetterhead } from './letterhead-settings.ts'
/** @public who sends papers out sends one body its excerpt */
export { renderPaper } from './render-paper.ts'
export { renderLetter } from './render-letter.ts'
export { renderSummary } from './render-summary.ts'
