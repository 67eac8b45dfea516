import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { definition, sameCommands } from '../../src/discord/definition.ts';

const command: Command = {
  name: 'who-chaired',
  description: 'Who chaired a meeting',
  options: [
    { name: 'meeting', description: 'Which one', required: true, suggests: 'meeting' },
    { name: 'remark', description: 'Anything', required: false },
  ],
  query: ({ meeting = '' }) => ({ ask: 'chairs', meeting }),
};

describe('a command for Discord', () => {
  const made = definition(command);

  it('has its words, and suggestions where its options have some', () => {
    expect(made).toMatchObject({
      name: 'who-chaired',
      description: 'Who chaired a meeting',
      options: [
        { type: 3, name: 'meeting', required: true, autocomplete: true },
        { type: 3, name: 'remark', required: false, autocomplete: false },
      ],
    });
  });

  it('can be used in servers, in private and wherever a user has installed it', () => {
    expect(made).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

describe('registered commands', () => {
  const wanted = [definition(command), definition({ ...command, name: 'when' })];
  const returned = JSON.parse(JSON.stringify(wanted)).map((each: object) => ({
    ...each,
    id: '1',
    version: '2',
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: {},
    dm_permission: true,
  }));

  it.each([
    ['with all that Discord adds', returned],
    ['in another order', [...returned].reverse()],
    [
      'without what says nothing',
      returned.map((each: object) => ({ ...each, nsfw: undefined, name_localizations: undefined })),
    ],
    [
      'with places in another order',
      returned.map((each: object) => ({ ...each, contexts: [2, 0, 1], integration_types: [1, 0] })),
    ],
  ])('are the same %s', (_, registered) => {
    expect(sameCommands(registered, wanted)).toBe(true);
  });

  it.each([
    ['one is missing', returned.slice(1)],
    ['there is one more', [...returned, { ...returned[0], name: 'old' }]],
    ['a description differs', returned.map((each: object) => ({ ...each, description: 'Else' }))],
    ['a translation stands there', returned.map((each: object) => ({ ...each, name_localizations: { fr: 'quand' } }))],
    ['they work in servers only', returned.map((each: object) => ({ ...each, contexts: [0] }))],
    ['they need a permission', returned.map((each: object) => ({ ...each, default_member_permissions: '8' }))],
    [
      'an option is gone',
      returned.map((each: { options: unknown[] }) => ({ ...each, options: each.options.slice(1) })),
    ],
    [
      'options are in another order',
      returned.map((each: { options: unknown[] }) => ({ ...each, options: [...each.options].reverse() })),
    ],
    [
      'an option suggests nothing',
      returned.map((each: { options: object[] }) => ({
        ...each,
        options: each.options.map((option) => ({ ...option, autocomplete: false })),
      })),
    ],
    ['there is none', []],
  ])('differ where %s', (_, registered) => {
    expect(sameCommands(registered, wanted)).toBe(false);
  });
});
