import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests share no state, so that modules and lexicon are loaded once a worker and not once a file.
  // A slow machine fails no test: only what hangs is stopped.
  test: { include: ['tests/**/*.test.ts'], isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
