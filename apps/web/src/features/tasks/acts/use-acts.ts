import { taskActsApi } from '@phoihop/contract/task-acts'
import type { Task } from '@phoihop/contract/task-shapes'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/api-client.ts'
import { taskQueries, useInvalidateWork } from '../api.ts'
import { type Sending, sendAct } from './send-act.ts'
import { sendTaskAct, type TaskSending } from '../task/send-task-act.ts'

/** An act on one part; apart from what is read, since the first page does no more than acknowledge. */
export function useAct(taskId: string) {
  const client = useQueryClient()
  const invalidate = useInvalidateWork()
  return useMutation({
    mutationFn: (sending: Sending) => sendAct(sending),
    onSuccess: (assignment) => {
      client.setQueryData(taskQueries.detail(taskId).queryKey, (task: Task | undefined) =>
        task
          ? { ...task, assignments: task.assignments.map((one) => (one.id === assignment.id ? assignment : one)) }
          : task,
      )
      void invalidate()
    },
  })
}

/** A decision about the whole task; the answer is how the task stands then. */
export function useTaskAct(taskId: string) {
  const client = useQueryClient()
  const invalidate = useInvalidateWork()
  return useMutation({
    mutationFn: (sending: TaskSending) => sendTaskAct(sending),
    onSuccess: (task) => {
      client.setQueryData(taskQueries.detail(taskId).queryKey, task)
      void invalidate()
    },
  })
}

/** Which field the task is of; the answer is how the task stands then. */
export function useSetField(taskId: string) {
  const client = useQueryClient()
  const invalidate = useInvalidateWork()
  return useMutation({
    mutationFn: (body: { version: number; field: string | null }) =>
      call(taskActsApi.setField, { params: { id: taskId }, body }),
    onSuccess: (task) => {
      client.setQueryData(taskQueries.detail(taskId).queryKey, task)
      void invalidate()
    },
  })
}
