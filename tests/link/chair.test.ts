import { expect, it } from 'vitest';
import { read } from '../support/drafts.ts';

it('a chair whose long office runs up to the rank is on record with the whole office', () => {
  const { meetings } = read(
    'The 2nd meeting of the India-Norway Working Group on Maritime Safety was held in Oslo on 3 May 2024. It was co-chaired by Assistant Chief of Staff, Int-C (Cooperation), HQ (IDS) Air Vice Marshal Rohan Mehta and Rear Admiral Nils Berg of Norway.',
  );
  expect(meetings.flatMap(({ chairs }) => chairs.map(({ rank, name, role }) => [rank, name, role]))).toEqual([
    ['Air Vice Marshal', 'Rohan Mehta', 'Assistant Chief of Staff, Int-C (Cooperation), HQ (IDS)'],
    ['Rear Admiral', 'Nils Berg', null],
  ]);
});
