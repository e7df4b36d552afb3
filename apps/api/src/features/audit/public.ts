export { verifyChains } from './verify-chain.ts'
