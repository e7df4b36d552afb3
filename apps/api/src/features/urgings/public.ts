export { urgingMails } from './urging-mails.ts'
