import { createDatabase } from '@phoihop/db/client'
import { prepareDatabase } from '@phoihop/db/prepare-database'
import { readConfig } from './config.ts'
import { type ChainState, verifyChains } from './features/audit/verify-chain.ts'

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Recomputes the audit trail's chains and names the first broken row of each; exit code 1 when any is broken. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const prepared = await prepareDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl ?? undefined,
    databaseOwnerUrl: config.databaseOwnerUrl ?? undefined,
    log: () => undefined,
  })
  const db = createDatabase({ url: prepared.appUrl, maxConnections: 2 })
  try {
    const chains = await verifyChains(db)
    for (const chain of chains) console.log(sentenceOf(chain))
    if (chains.some((chain) => chain.broken)) process.exitCode = 1
  } finally {
    await db.close()
    await prepared.stop()
  }
}

function sentenceOf({ territoryId, rows, head, broken }: ChainState): string {
  const name = territoryId === null ? 'Ngoài các địa bàn' : `Địa bàn ${territoryId}`
  if (!broken) return `✔ ${name}: ${rows} dòng nguyên vẹn; dòng cuối ${head}`
  const what = broken.fault === 'changed' ? 'nội dung đã bị sửa' : 'thiếu dòng ngay trước đó'
  return `✘ ${name}: đứt tại dòng ${broken.ordinal} ngày ${broken.day} (${broken.id}, ${broken.action}, ${broken.personName}): ${what}`
}
