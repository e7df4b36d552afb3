export { deliverPaper } from './deliver-paper.ts'
export { DELIVERY_MAILS } from './delivery-mail.ts'
