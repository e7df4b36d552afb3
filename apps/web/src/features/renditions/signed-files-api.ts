import { paperFilesApi } from '@phoihop/contract/paper-files'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'
import { uploadFile } from '../../lib/upload-file.ts'

export const signedFileQueries = {
  list: (paperId: string) =>
    queryOptions({
      queryKey: ['renditions', 'files', paperId],
      queryFn: ({ signal }) => call(paperFilesApi.list, { params: { id: paperId }, signal }),
    }),
}

/** Sends the file up and makes it the paper's. */
export function useAddSignedFile(paperId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (file: File) => {
      const { id } = await uploadFile(file, {})
      return call(paperFilesApi.add, { params: { id: paperId }, body: { fileId: id } })
    },
    onSuccess: (saved) => client.setQueryData(signedFileQueries.list(paperId).queryKey, saved),
  })
}
