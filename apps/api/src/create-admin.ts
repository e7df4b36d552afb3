import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createDatabase } from '@phoihop/db/client'
import { prepareDatabase } from '@phoihop/db/prepare-database'
import { seedReference } from '@phoihop/db/reference/seed-reference'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import { readConfig } from './config.ts'
import { openTerritory } from './features/organisations/open-territory.ts'
import { hashPassword } from './features/account/public.ts'

const USAGE = `Mở một địa bàn và tạo quản trị viên đầu tiên:
  npm run admin:create -- --territory "Huyện …" --tier district --body "Huyện ủy …" --name "Họ và tên" --email dia@chi.vn
--tier: province, district, commune. Mật khẩu tạm được in ra một lần.`

const Options = z.object({
  territory: z.string().min(1).max(200),
  tier: z.enum(TIERS),
  body: z.string().min(1).max(300),
  name: z.string().min(1).max(120),
  email: z.email(),
})

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The first administrator of a territory, on a database of your own; there is no sign-up. */
async function main(): Promise<void> {
  const text = { type: 'string' as const }
  const { values } = parseArgs({ options: { territory: text, tier: text, body: text, name: text, email: text } })
  const options = Options.safeParse(values)
  if (!options.success) throw new Error(USAGE)
  const config = readConfig(process.env)
  if (!config.databaseUrl) throw new Error('Lệnh này dùng với cơ sở dữ liệu của đơn vị: hãy đặt DATABASE_URL.')
  const prepared = await prepareDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    databaseOwnerUrl: config.databaseOwnerUrl ?? undefined,
    log: console.log,
  })
  const db = createDatabase({ url: prepared.appUrl, maxConnections: 2 })
  try {
    await seedReference(db)
    await open(db, options.data)
  } finally {
    await db.close()
    await prepared.stop()
  }
}

async function open(db: ReturnType<typeof createDatabase>, given: z.output<typeof Options>): Promise<void> {
  const email = given.email.toLowerCase()
  if ((await db.prisma.account.count({ where: { email } })) > 0) throw new Error(`Đã có tài khoản ${email}.`)
  const password = randomBytes(15).toString('base64url')
  const now = new Date()
  await openTerritory(db, {
    name: given.territory,
    tierCode: given.tier,
    startsOn: civilDateAt(now.getTime()),
    organisation: { name: given.body, shortName: given.body, kindCode: 'party-committee' },
    administrator: {
      fullName: given.name,
      post: 'Quản trị',
      email,
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    },
    now,
  })
  console.log(`Đã mở địa bàn ${given.territory}. Tài khoản: ${email}   mật khẩu tạm: ${password}`)
  console.log('Lần đăng nhập đầu sẽ đổi mật khẩu và bật lớp xác thực thứ hai (ứng dụng xác thực trên điện thoại).')
}
