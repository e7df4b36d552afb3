/** What other slices may use of readings. */
export { loadNameLookup, presentName } from './name-lookup.ts'
export { getReadablePaper, lookupOf } from './queries.ts'
export { lookUpAnew } from './read-again.ts'
export { readInWorker } from './read-in-worker.ts'
export { suggestTasks } from './suggest-tasks.ts'
