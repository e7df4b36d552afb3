import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// Sources of the workspace, not their dist. Without 'module': it makes Node packages answer with their bundler half.
const nodeConditions = ['@phoihop/source', 'node', 'development|production']
const webConditions = ['@phoihop/source', 'module', 'browser', 'development|production']
const node = { resolve: { conditions: nodeConditions }, ssr: { resolve: { conditions: nodeConditions } } }

const packages = readdirSync('packages').filter((name) => existsSync(`packages/${name}/package.json`))
const plain = [...packages.map((name) => `packages/${name}`), 'prisma', 'tools']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      ...plain.map((folder) => ({
        ...node,
        test: { name: folder.replace('packages/', ''), environment: 'node', include: [`${folder}/**/*.test.{ts,mjs}`] },
      })),
      {
        ...node,
        test: {
          name: 'api',
          environment: 'node',
          include: ['apps/api/**/*.test.ts'],
          globalSetup: 'prisma/src/testing/global-setup.ts',
          // every file has a database and an application of its own: the modules of the server are loaded once
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { conditions: webConditions },
        test: { name: 'web', environment: 'happy-dom', include: ['apps/web/**/*.test.{ts,tsx}'], testTimeout: 15_000 },
      },
    ],
  },
})
