import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../knowledge/mention/quotation.ts';
import { toldIn } from './told-in.ts';

type Said = readonly [speaker: string | null, text: string];

const said = (...paragraphs: string[][]): Said[] => {
  const { article, segments } = toldIn(paragraphs);
  return findQuotations(article, segments).map(({ speaker, speakerSpan, text }) => {
    if (speakerSpan) expect(article.text.slice(speakerSpan.start, speakerSpan.end)).toBe(speaker);
    return [speaker, text];
  });
};

describe('words in quotation marks and who said them', () => {
  it.each<[string, Said[]]>([
    [
      '"We agreed to widen our patrols," Minister Ana Duarte told reporters after the talks.',
      [['Minister Ana Duarte', 'We agreed to widen our patrols']],
    ],
    [
      '“Our navies will sail together again,” said Commodore Peter Nkemelu, head of the delegation.',
      [['Commodore Peter Nkemelu', 'Our navies will sail together again']],
    ],
    [
      'The ministry said in a statement: “The two sides will meet again in spring.”',
      [['The ministry', 'The two sides will meet again in spring.']],
    ],
    [
      'In a post on X, the Kenyan Army wrote, "A fruitful round of talks ended today."',
      [['the Kenyan Army', 'A fruitful round of talks ended today.']],
    ],
    [
      'According to the embassy, "the dialogue was held in a warm atmosphere".',
      [['the embassy', 'the dialogue was held in a warm atmosphere']],
    ],
    [
      'The two sides had a “frank exchange of views on the Gulf”, the spokesperson said.',
      [['the spokesperson', 'frank exchange of views on the Gulf']],
    ],
    [
      '‘We value the partners’ work on mine clearance,’ Minister Okoro said in Abuja.',
      [['Minister Okoro', 'We value the partners’ work on mine clearance']],
    ],
    [
      '"#Kenya and #Fiji held the 2nd Staff Talks in #Suva," the Fiji Navy tweeted.',
      [['the Fiji Navy', '#Kenya and #Fiji held the 2nd Staff Talks in #Suva']],
    ],
    [
      'The agreement, the minister said, "will open a new page in our relations".',
      [['the minister', 'will open a new page in our relations']],
    ],
    [
      'Lt. Gen. Ada Umeh, Chief of Training, said the talks were "open, honest and useful to both armies".',
      [['Lt. Gen. Ada Umeh', 'open, honest and useful to both armies']],
    ],
    [
      '"We met as friends and leave as friends," said the envoy, adding that "the door remains open for all".',
      [
        ['the envoy', 'We met as friends and leave as friends'],
        ['the envoy', 'the door remains open for all'],
      ],
    ],
    [
      'A press release issued by the Navy said: "The drill ended without an incident."',
      [['the Navy', 'The drill ended without an incident.']],
    ],
    [
      'The daily quoted the ambassador as saying: "The visit will take place in the autumn."',
      [['the ambassador', 'The visit will take place in the autumn.']],
    ],
    ['"Yes," said Captain Moana Tui.', [['Captain Moana Tui', 'Yes']]],
  ])('%s', (text, expected) => {
    expect(said([text])).toEqual(expected);
  });

  it('belong to the last speaker named where only "she" is', () => {
    expect(
      said(['Brigadier Lena Hoff opened the session.', '"We have come a long way since then," she said.']),
    ).toEqual([['Brigadier Lena Hoff', 'We have come a long way since then']]);
    expect(said(['"It was a good and open start," he said.'])).toEqual([[null, 'It was a good and open start']]);
  });

  it('run over paragraphs that each open with a mark', () => {
    expect(
      said(['"The first part of the speech is here.'], ['"And the second goes on to the end," President Kamau said.']),
    ).toEqual([['President Kamau', 'The first part of the speech is here. And the second goes on to the end']]);
  });

  it('do not run over a mark that was never closed', () => {
    expect(
      said(
        ['"An opening that never ends, he said.'],
        ['The envoy spoke of "a proper quotation of several words".'],
      ).map(([, text]) => text),
    ).not.toContain('An opening that never ends, he said.');
  });
});

describe('words of an official statement', () => {
  it('are what follows its issuer', () => {
    expect(
      said([
        'According to an official statement issued by the Ministry of Defence the round further deepened the ties.',
      ]),
    ).toEqual([['the Ministry of Defence', 'the round further deepened the ties.']]);
    expect(said(['According to a diplomatic source, the round was long.'])).toEqual([]);
  });
});

describe('no quotations', () => {
  it.each([
    'The ministers signed a joint declaration titled “Partners for a Calm and Open Sea”.',
    'They spoke of so-called "red lines" and of "win-win cooperation".',
    'Under the theme "Building bridges across the wide ocean", the forum met.',
    'The joint exercise "Silent Heron 2024" began.',
    'The minister said that the talks went well.',
  ])('%s', (text) => {
    expect(said([text])).toEqual([]);
  });

  it('in adverts', () => {
    const { article, segments } = toldIn(
      [['"Great news for all our readers, subscribe today!" said the editor.']],
      'boilerplate',
    );
    expect(findQuotations(article, segments)).toEqual([]);
  });
});

it('whatever marks a text holds, a quotation is a piece of it without marks at its ends', () => {
  const pieces = [
    '"',
    '“',
    '”',
    '«',
    '»',
    '‘',
    '’',
    'he said',
    'the talks went',
    ', ',
    '. ',
    'We met',
    ' ',
    '"#',
    'according to',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
      (paragraphs) => {
        const { article, segments } = toldIn(paragraphs.map((paragraph) => [`x${paragraph.join('')}x`]));
        for (const { span, text } of findQuotations(article, segments)) {
          const cut = article.text.slice(span.start, span.end);
          expect(cut.length).toBeGreaterThan(0);
          expect(cut.trim()).toBe(cut);
          expect(text.replace(/[\s"“«„]/g, '')).toBe(cut.replace(/[\s"“«„]/g, ''));
        }
      },
    ),
  );
});
