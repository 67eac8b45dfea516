/** How often to look, in milliseconds. */
const EVERY_MS = 250;

/**
 * Calls `leave` once where the program that started this one is gone. npm runs a script in a shell and hands SIGTERM on to that
 * shell alone, which ends without a word to the bot: `docker stop`, or a supervisor over `npm start`, would leave it running.
 */
export const whenOrphaned = (leave: () => void, parent: () => number = () => process.ppid): void => {
  const first = parent();
  const looking = setInterval(() => {
    if (parent() === first) return;
    clearInterval(looking);
    leave();
  }, EVERY_MS);
  looking.unref();
};
