import { describe, expect, it } from 'vitest';
import about from '../../commands/about.ts';
import help from '../../commands/help.ts';
import { build } from '../../knowledge/index.ts';
import { makeBot } from '../../src/bot.ts';
import { loadCommands } from '../../src/commands.ts';
import { parseSlash } from '../../src/slash.ts';
import { articleOf } from '../support/article.ts';

const commands = await loadCommands();
const report = articleOf(
  'The 2nd meeting of the Norway-Chile Working Group on Maritime Safety was held in Oslo on 3 May 2024. It was co-chaired by Rear Admiral Ana Solis of Chile and Commodore Nils Berg of Norway.',
  { id: 'oslo', title: 'Pilots meet', publisher: 'Harbour Courier', published: '2024-05-04' },
);
const botOf = (...articles: (typeof report)[]) =>
  makeBot(commands, build(articles), () => new Date('2025-01-01T00:00:00Z'));
const locales = ['en', 'hi', 'ru'] as const;

describe('/help', () => {
  it.each(locales)('names every command as the reader’s Discord does: %s', (locale) => {
    const { lead } = help.tell(botOf(report).known(locale));
    for (const command of commands) {
      const name = locale === 'en' ? command.name : command.localizations?.[locale].name;
      expect(lead).toContain(`\n/${name}`);
    }
  });

  it('gives examples from the articles at hand, each of which is answered', () => {
    const bot = botOf(report);
    const { choices } = help.tell(bot.known('en'));
    expect(choices.map(({ ask }) => ask.split(' ')[0])).toContain('/who-chaired');
    for (const { ask } of choices) {
      const slash = parseSlash(ask, commands);
      if ('error' in slash || !('query' in slash.command)) throw new Error(ask);
      expect([ask, bot.answer(slash.command.query(slash.values), 'en').status]).toEqual([ask, 'answered']);
    }
  });

  it('labels its examples in the language of the reader', () => {
    const [first] = help.tell(botOf(report).known('ru')).choices;
    expect(first).toMatchObject({
      label:
        '/кто-председательствовал 2-е заседание «Norway-Chile Working Group on Maritime Safety», Oslo, 3 мая 2024 г.',
      ask: expect.stringMatching(/^\/who-chaired /),
    });
  });

  it('says so where there are no articles', () => {
    const { lead, choices } = help.tell(botOf().known('en'));
    expect(lead).toContain('No articles are loaded');
    expect(choices).toEqual([]);
  });
});

describe('/about', () => {
  it('tells version, number of articles, the newest of them, and what is not covered', () => {
    const { heading, lead } = about.tell(botOf(report).known('en'));
    expect(heading).toMatch(/^Rapporteur \d+\.\d+\.\d+$/);
    expect(lead).toContain('articles 1');
    expect(lead).toContain('Newest article (4 May 2024): “Pilots meet”, Harbour Courier.');
    expect(lead).toContain('Not covered');
  });

  it.each([
    ['en', '/sources'],
    ['hi', '/स्रोत'],
    ['ru', '/источники'],
  ] as const)('names the list of articles as the reader’s Discord does: %s', (locale, name) => {
    expect(about.tell(botOf(report).known(locale)).lead).toContain(name);
  });

  it('counts articles that it could not read for their language', () => {
    const hindi = articleOf('कार्य समूह की चौथी बैठक मॉस्को में हुई। दोनों पक्षों ने सैन्य सहयोग पर चर्चा की।', { id: 'hindi' });
    expect(about.tell(botOf(report, hindi).known('en')).lead).toContain('not being in English: articles 1');
  });

  it.each(locales)('knows of no newest where there are no articles: %s', (locale) => {
    const { lead } = about.tell(botOf().known(locale));
    expect(lead?.split('\n')).toHaveLength(4);
  });
});
