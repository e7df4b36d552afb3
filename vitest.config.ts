import { defineConfig } from 'vitest/config'

// Never add 'import' or 'module' here: a CommonJS dependency would then load as its bundler build.
const conditions = ['@phoihop/source', 'node', 'development|production']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: { name: 'node', environment: 'node', include: ['packages/*/src/**/*.test.ts'] },
      },
    ],
  },
})
