import { expect, test } from 'vitest';
import type { Asks, Command } from '../../commands/command.ts';
import { complete } from '../../src/terminal/complete.ts';

const meeting = { name: 'meeting', description: 'Which meeting', required: true, suggests: 'meeting' } as const;
const query: Asks['query'] = () => ({ ask: 'sources' });
const commands: readonly Command[] = [
  { name: 'when', description: 'When', options: [meeting], query },
  { name: 'where', description: 'Where', options: [meeting], query },
  {
    name: 'quote',
    description: 'Quote',
    options: [
      { name: 'topic', description: 'On what', required: true },
      { ...meeting, required: false },
    ],
    query,
  },
];
const suggest = (kind: string, typed: string) =>
  ['1st fisheries dialogue', '2nd fisheries dialogue', '2nd seed committee']
    .filter((value) => kind === 'meeting' && value.includes(typed.toLowerCase()))
    .map((value) => ({ label: value, value }));

test.each([
  ['/wh', ['/when ', '/where '], '/wh'],
  ['/WHEN', ['/when '], '/WHEN'],
  ['/when ', ['1st fisheries dialogue', '2nd fisheries dialogue', '2nd seed committee'], ''],
  ['/when 2nd', ['2nd fisheries dialogue', '2nd seed committee'], '2nd'],
  ['/when 2nd s', ['2nd seed committee'], '2nd s'],
  ['/when meeting:2nd s', ['2nd seed committee'], '2nd s'],
  ['/when seed', ['2nd seed committee'], 'seed'],
  ['/when fisheries', [], 'fisheries'],
  ['/quote cod stocks mee', ['meeting:'], 'mee'],
  ['/quote cod stocks meeting: 1', ['1st fisheries dialogue'], '1'],
  ['/nothing x', [], '/nothing x'],
  ['When was it?', [], 'When was it?'],
])('%s', (line, offers, replaced) => expect(complete(line, { commands, suggest })).toEqual([offers, replaced]));
