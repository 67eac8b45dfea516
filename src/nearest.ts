/** Those of `names` that are a slip or two away from `typed`, or start with it; nearest first, at most three. */
export const nearest = (typed: string, names: readonly string[]): readonly string[] => {
  if (typed === '' || typed.length > 40) return [];
  return names
    .map((name) => ({ name, slips: name.startsWith(typed) && typed.length > 1 ? 0.5 : distance(typed, name) }))
    .filter(({ name, slips }) => slips <= Math.min(2, Math.max(name.length, typed.length) / 3))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ name }) => name);
};

/** Letters to insert, drop or change; two neighbours exchanged count as one slip. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchange =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};
