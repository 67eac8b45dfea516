/** Ends the program: lines for standard error, and the exit status. 1: what is on disk can't be loaded. 2: wrong usage. 3 and more: Discord, see `failure.ts`. */
export class Stop extends Error {
  readonly status: number;
  readonly lines: readonly string[];

  constructor(status: number, lines: readonly string[]) {
    super(lines.join('\n'));
    this.status = status;
    this.lines = lines;
  }
}
