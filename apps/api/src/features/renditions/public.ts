/** What other slices may use of renditions. */
export { askToKeepPrint, KEEP_PRINT, keepPrint } from './keep-print.ts'
export { saveLetterhead } from './letterhead-settings.ts'
/** @public who sends papers out sends one body its excerpt */
export { renderPaper } from './render-paper.ts'
export { renderLetter } from './render-letter.ts'
export { paperBaseOf } from './paper-base-of.ts'
export { printUrging, URGING_CODES, urgingName } from './render-urging.ts'
export { renderSummary } from './render-summary.ts'
