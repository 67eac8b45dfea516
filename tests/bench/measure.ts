/** Milliseconds that `work` takes once. */
export const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Milliseconds, each after a collection of garbage where node runs with --expose-gc. */
export const times = (rounds: number, work: () => unknown): readonly number[] =>
  Array.from({ length: rounds }, () => {
    globalThis.gc?.();
    return timed(work);
  });

/** The value below which the share `p` of `values` lies: 0.5 is the median. */
export const quantile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Four significant digits at most: 0.0123, 1.234, 12.34, 1234. */
const digits = (value: number): string =>
  Number.isFinite(value)
    ? value >= 1000
      ? Math.round(value).toString()
      : Number(value.toPrecision(4)).toString()
    : '–';

/** A measure beside the thing that it is compared with in the same run. */
export type Row = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: { readonly what: string; readonly value: number };
};

/** Prints rows under a title, columns aligned; the ratio is value to baseline. */
export const print = (title: string, rows: readonly Row[]): void => {
  const cells = rows.map(({ what, value, unit, baseline }) => [
    what,
    `${digits(value)} ${unit}`,
    baseline ? `${digits(value / baseline.value)} ×` : '',
    baseline ? `${baseline.what}: ${digits(baseline.value)} ${unit}` : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of cells) {
    console.log(
      `  ${row
        .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd()}`,
    );
  }
};
