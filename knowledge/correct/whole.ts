import type { Linked } from '../link/link.ts';
import type { Refusal } from './correction.ts';

/** The records without a person; one who still chairs a meeting stays, since the chair would be no one. */
export const dropPerson = <R extends Pick<Linked, 'people' | 'meetings'>>(records: R, id: string): R | Refusal => {
  const chaired = records.meetings.find(({ chairs }) => chairs.some(({ person }) => person === id));
  return chaired
    ? { why: `that person chairs ${chaired.id}; drop that chair first` }
    : { ...records, people: records.people.filter((one) => one.id !== id) };
};

/** Why no record is meant, with those whose ids share most of the words. */
export const unknown = (record: string, ids: readonly string[]): Refusal => {
  const wanted = new Set(record.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const near = ids
    .map((id) => ({ id, shared: id.split('-').filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3);
  const rest = near.length === 0 ? '' : `; nearest: ${near.map(({ id }) => id).join(', ')}`;
  return { why: `no meeting, person or subject of a statement is called ${JSON.stringify(record)}${rest}` };
};
