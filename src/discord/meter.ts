/** Counts what happens, for whoever watches over the bot. */
export type Meter = {
  /** One more interaction under way. */
  readonly began: () => void;
  /** It was met with `status`, `seconds` after it came in. `command` is the name of a registered one. */
  readonly ended: (kind: string, command: string, status: string, seconds: number) => void;
};

/** Where nobody watches. */
export const unmetered: Meter = { began: () => undefined, ended: () => undefined };
