/** Run in a process of its own: prints, as JSON, the milliseconds that each part of a start takes after node and tsx are up. */
const begun = performance.now();
const { start } = await import('../../src/start.ts');
const imported = performance.now();
await start(undefined, () => new Date());
const loaded = performance.now();
await import('discord.js');
const discord = performance.now();

console.log(
  JSON.stringify({ before: begun, imports: imported - begun, articles: loaded - imported, discord: discord - loaded }),
);
