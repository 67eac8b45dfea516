/** Ends the program: lines for standard error, and the exit status. 1: what is on disk can't be loaded. 2: wrong usage. */
export class Stop extends Error {
  readonly status: 1 | 2;
  readonly lines: readonly string[];

  constructor(status: 1 | 2, lines: readonly string[]) {
    super(lines.join('\n'));
    this.status = status;
    this.lines = lines;
  }
}
