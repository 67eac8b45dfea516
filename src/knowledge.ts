import { run } from './run.ts';

// Imported within `run`, so that a malformed table of words is told in a line like anything else.
await run(async () => (await import('./terminal/knowledge.ts')).knowledge(process.argv.slice(2)));
