import type { Basis, IsoDate } from '../article.ts';

/** The day a text was written. `date` may leave its year open (`--10-29`) or be a month or year only. */
export type DateAnchor = {
  readonly date: IsoDate | null;
  readonly kind: 'published' | 'dateline';
  readonly basis: Basis;
};

/** "the report is dated 28 June 2024". */
export const whyOf = ({ date, kind }: DateAnchor): string =>
  `the ${kind === 'published' ? 'report is dated' : 'dateline says'} ${spoken(date ?? '')}`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2024-06-28` → "28 June 2024", `--10-29` → "29 October". */
const spoken = (date: IsoDate): string => {
  const [, year, month, day] = /^(-|\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return [day && Number(day), month && MONTHS[Number(month) - 1], year !== '-' && year].filter(Boolean).join(' ');
};
