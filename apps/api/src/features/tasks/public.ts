/** What other slices may use of tasks. */
export {
  assignmentFilter,
  groupSql,
} from './assignment-filter.ts'
export { makeNextPeriods, NEXT_PERIODS } from './next-periods.ts'
export { addTask } from './add-task.ts'
export { followPaper } from './follow-paper.ts'
export { handOverAssignments } from './hand-over-assignments.ts'
export { assignTasks } from './assign-tasks.ts'
export { type DraftPaper, lockDraftPaper } from './lock-draft-paper.ts'
export { actOnAssignment } from './act-on-assignment.ts'
export { requestExtension } from './request-extension.ts'
export { lockAssignment } from './lock-assignment.ts'
export { listPaperTasks } from './queries.ts'
export { resolvePaperTask } from './resolve-paper-task.ts'
export { dueSql, lateDaysSql, timeStateSql } from './time-state-sql.ts'
export { bodyOrder, tallySql } from './tally-sql.ts'
