export { FORM_MAILS } from './form-mails.ts'
