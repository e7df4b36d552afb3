// The worker where sources run (tests, npm run dev): a thread of Node 20 does not inherit the loader that reads TypeScript.
import { register } from 'tsx/esm/api'

register()
const worker = await import('./paper-worker.ts')
export default worker.default
