import { expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { resolveMeeting } from '../../knowledge/resolve/meeting.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    'Oslo on Friday saw the 6th Army to Army Staff talks of Chile and Norway. The meeting was co-chaired by Captain Ines Rojas and Captain Nils Berg. Joint Staff Meetings between Chile and Norway are to improve their cooperation.',
    { id: 'armies' },
  ),
  articleOf('The 2nd meeting of the Chile-Norway Working Group on Fisheries was held in Lima on 9 June 2021.', {
    id: 'fisheries',
  }),
]);

test.each([
  '6th Army to Army Staff Talks',
  'army to army staff talks',
  'the Chile-Norway Army-to-Army talks',
  'army staff talks',
])('talks whose name says a branch are found by it: %s', (typed) => {
  const found = resolveMeeting(typed, knowledge);
  expect(found.is === 'one' && found.value.ordinal).toBe(6);
});

test.each(['navy to navy staff talks', 'air staff talks', '6th Navy to Navy talks'])(
  'and by no other branch: %s',
  (typed) => {
    expect(resolveMeeting(typed, knowledge).is).not.toBe('one');
  },
);
