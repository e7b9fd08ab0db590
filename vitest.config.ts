import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts', 'tests/templates/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'formats', include: ['tests/formats/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts', 'tests/examples/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'addin', include: ['tests/addin/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
