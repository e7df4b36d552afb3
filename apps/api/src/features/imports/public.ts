export { dayZero, type RawCell, readSheet, SheetTooLarge } from './read-sheet.ts'
