import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests share no state, so that modules and lexicon are loaded once a worker and not once a file.
  test: { include: ['tests/**/*.test.ts'], isolate: false },
});
