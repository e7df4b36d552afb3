import type { FastifyRequest } from 'fastify'
import { AppError } from './app-error.ts'
import { refuseInfected } from './virus-scan.ts'

/** The one file of a multipart request, looked at for viruses where that is set up. What is no such request, or breaks off in the middle, is no file. */
export async function readPart(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  const empty = new AppError('files/empty', { fields: { file: 'files/empty' } })
  if (!request.isMultipart()) throw empty
  try {
    const part = await request.file()
    if (!part) throw empty
    const content = await part.toBuffer()
    if (await request.file()) throw new AppError('files/too-many', { fields: { file: 'files/too-many' } })
    await refuseInfected(request.server.means.scan, content, (error) =>
      request.log.error({ err: error }, 'a file could not be checked for viruses'),
    )
    return { name: part.filename, content }
  } catch (error) {
    // limits carry a status; the parser's complaints about a broken body carry none
    if (error instanceof AppError || (error instanceof Error && 'statusCode' in error)) throw error
    throw empty
  }
}
