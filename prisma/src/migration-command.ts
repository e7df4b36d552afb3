import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrateDatabase } from './migrate.ts'
import { packageFolder } from './migration-folder.ts'
import { withSchemaEngine } from './schema-engine.ts'
import { withOwnerDatabase } from './with-owner-database.ts'

const [command, name = ''] = process.argv.slice(2)
const givenUrl = process.env['DATABASE_OWNER_URL']
process.exitCode = await run()

/** Exit codes: 0 done, 1 refused, 2 the migrations and the schema differ. */
async function run(): Promise<number> {
  switch (command) {
    case 'new':
      return withOwnerDatabase(givenUrl, writeMigration)
    case 'check':
      return withOwnerDatabase(givenUrl, checkMigrations)
    case 'migrate':
      return withOwnerDatabase(givenUrl, migrate)
    default:
      console.error('Cách dùng: npm run db:new -- ten-buoc · npm run db:migrate · npm run db:check')
      return 1
  }
}

async function writeMigration(ownerUrl: string): Promise<number> {
  if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
    console.error('Tên bước viết bằng chữ thường không dấu, ví dụ: npm run db:new -- them-han-bao-cao')
    return 1
  }
  const sql = await withSchemaEngine(ownerUrl, (engine) => engine.difference())
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(packageFolder(), 'migrations', `${stamp}_${name.replaceAll('-', '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'migration.sql'),
    sql || '-- Lược đồ không đổi: viết SQL riêng (trigger, hàm, CHECK) ở đây.\n',
  )
  console.log(`Đã viết ${path.relative(process.cwd(), folder)}/migration.sql`)
  console.log('Hãy đọc lại tệp; trigger, hàm, quyền và CHECK viết thêm bằng tay vào đó. Rồi: npm run db:check')
  return 0
}

async function checkMigrations(ownerUrl: string): Promise<number> {
  const sql = await withSchemaEngine(ownerUrl, (engine) => engine.difference())
  if (sql === '') {
    console.log('Các bước trong prisma/migrations cho đúng lược đồ prisma/schema.')
    return 0
  }
  console.error(
    `prisma/migrations chưa cho đúng lược đồ prisma/schema; còn thiếu:\n\n${sql}\nHãy chạy: npm run db:new -- ten-buoc`,
  )
  return 2
}

async function migrate(ownerUrl: string): Promise<number> {
  await migrateDatabase({ ownerUrl, log: console.log })
  console.log(givenUrl === undefined ? 'Mọi bước chạy được trên một máy chủ tạm.' : 'Cơ sở dữ liệu đã ở bước mới nhất.')
  return 0
}
