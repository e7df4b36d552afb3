import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const healthApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Máy chủ đã sẵn sàng',
    response: z.strictObject({ ready: z.literal(true) }),
    open: true,
  }),
}
