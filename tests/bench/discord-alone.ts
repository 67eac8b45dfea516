/** Run in a process of its own: beside thousands of articles that were read before, the collector of garbage would be measured. */
import { start } from '../../src/start.ts';
import { benchDiscord } from './discord.ts';

const { bot } = await start(undefined, () => new Date());
await benchDiscord(bot);
process.exit(0);
