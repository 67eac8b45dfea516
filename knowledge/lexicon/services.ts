import { z } from 'zod';
import { normaliseRank } from './ranks.ts';
import { table } from './table.ts';

/** Service → what it is called, and the last words of ranks that it alone has. */
const services: Readonly<Record<string, { readonly called: readonly string[]; readonly ranks: readonly string[] }>> =
  table(
    'services.yaml',
    z.record(
      z.string().min(1),
      z.strictObject({ called: z.array(z.string().min(1)).min(1), ranks: z.array(z.string().min(1)).min(1) }),
    ),
  );

/** Every way in which a service is called, the longest first, as alternatives of a pattern. */
export const serviceNames: string = Object.values(services)
  .flatMap(({ called }) => called)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** "naval" → "navy". */
export const serviceCalled = (typed: string): string | undefined =>
  Object.keys(services).find((service) => services[service]?.called.includes(typed.toLowerCase()));

/** "Air Marshal" → "air force": of the longest wording that the rank ends with. */
export const serviceOf = (rank: string | null): string | undefined => {
  const own = normaliseRank(rank ?? '').toLowerCase();
  const found = Object.entries(services).flatMap(([service, { ranks }]) =>
    ranks
      .filter((end) => own === end.toLowerCase() || own.endsWith(` ${end.toLowerCase()}`))
      .map((end) => ({ service, end })),
  );
  return found.sort((a, b) => b.end.length - a.end.length)[0]?.service;
};
