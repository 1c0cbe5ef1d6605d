import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one after the other, since each drives a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    globalSetup: 'tests/browser/build-first.ts',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
