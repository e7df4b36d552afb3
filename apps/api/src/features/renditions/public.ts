/** What other slices may use of renditions. */
export { letterheadOn } from './letterhead-on.ts'
export { saveLetterhead } from './letterhead-settings.ts'
export { renderPaper, type Rendition } from './render-paper.ts'
