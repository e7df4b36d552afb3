export { type BookNumbers, readBookNumbers } from './book-numbers.ts'
export { giveNumber } from './give-number.ts'
