import { describe, expect, it } from 'vitest';
import type { Asks } from '../../commands/command.ts';
import { definitions } from '../../src/discord/definition.ts';
import { difference } from '../../src/discord/difference.ts';

const command: Asks = {
  name: 'who-chaired',
  description: 'Who chaired a meeting',
  localizations: { hi: { name: 'कौन', description: 'किसने' }, ru: { name: 'кто', description: 'Кто вёл встречу' } },
  options: [{ name: 'meeting', description: 'Which one', required: true, suggests: 'meeting' }],
  query: ({ meeting = '' }) => ({ ask: 'chairs', meeting }),
};

type Registered = Record<string, unknown> & { readonly name: string; readonly options?: readonly object[] };

const wanted = definitions([command, { ...command, name: 'when' }]);
/** As Discord gives them back. */
const returned: readonly Registered[] = JSON.parse(JSON.stringify(wanted)).map((each: object) => ({
  description: '',
  description_localizations: {},
  ...each,
  id: '1',
  version: '2',
  nsfw: false,
  default_member_permissions: null,
  dm_permission: true,
}));
const changed = (name: string, change: (each: Registered) => object): readonly object[] =>
  returned.map((each) => (each.name === name ? change(each) : each));

describe('registered commands', () => {
  it.each([
    ['with all that Discord adds', returned],
    ['in another order', [...returned].reverse()],
    ['without what says nothing', changed('when', (each) => ({ ...each, nsfw: undefined }))],
    [
      'with places in another order',
      changed('when', (each) => ({ ...each, contexts: [2, 0, 1], integration_types: [1, 0] })),
    ],
  ])('are as they should be %s', (_, registered) => {
    expect(difference(registered, wanted)).toEqual([]);
  });

  it.each([
    ['one is missing', returned.slice(1), ['add /who-chaired']],
    ['there is one more', [...returned, { ...returned[0], name: 'old' }], ['remove /old']],
    ['there is none', [], ['add /who-chaired', 'add /when', 'add “Find sources”']],
    [
      'a description differs',
      changed('when', (each) => ({ ...each, description: 'Else' })),
      ['change /when: description “Else” → “Who chaired a meeting”'],
    ],
    [
      'a translation stands there',
      changed('when', (each) => ({ ...each, name_localizations: { fr: 'quand', hi: 'कौन', ru: 'кто' } })),
      ['change /when: name (fr) “quand” → nothing'],
    ],
    [
      'a translation is missing',
      changed('Find sources', (each) => ({ ...each, name_localizations: { hi: 'स्रोत खोजें' } })),
      ['change “Find sources”: name (ru) nothing → “Найти источники”'],
    ],
    [
      'they work in servers only',
      changed('when', (each) => ({ ...each, contexts: [0] })),
      ['change /when: contexts “0” → “0, 1, 2”'],
    ],
    [
      'they need a permission',
      changed('when', (each) => ({ ...each, default_member_permissions: '8' })),
      ['change /when: permissions “8” → nothing'],
    ],
    [
      'options are in another order',
      changed('when', (each) => ({ ...each, options: [...(each.options ?? [])].reverse() })),
      ['change /when: options “private, meeting” → “meeting, private”'],
    ],
    [
      'an option suggests nothing',
      changed('when', (each) => ({
        ...each,
        options: each.options?.map((option) => ({ ...option, autocomplete: false })),
      })),
      ['change /when: option meeting: suggestions nothing → true'],
    ],
  ])('are told of where %s', (_, registered, lines) => {
    expect(difference(registered, wanted)).toEqual(lines);
  });
});
