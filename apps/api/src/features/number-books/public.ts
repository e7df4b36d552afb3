export { type BookNumbers, readBookNumbers } from './book-numbers.ts'
export { giveNumber, numberLetter } from './give-number.ts'
