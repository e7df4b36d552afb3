/** What other slices may use of unit reports. */
export { askWhenCalled } from './ask-units.ts'
export { REPORT_MAILS } from './report-mails.ts'
