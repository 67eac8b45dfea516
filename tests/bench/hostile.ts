const SIZE = 100_000;

const filled = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Texts of about 100 kB that nobody writes in good faith: what they ask is only that time stays in proportion. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'one line of prose': filled(
    'The third meeting was held in Oslo on 4 May and it was co-chaired by Major General Arvid Nordahl. ',
  ),
  'one sentence': filled(
    'the third meeting of the joint working group on trade of the commission on energy under the ',
  ),
  'no spaces': filled('a'),
  'open brackets': filled('('),
  'brackets in brackets': `${'('.repeat(SIZE / 2)}${')'.repeat(SIZE / 2)}`,
  'open quotation marks': filled('“said '),
  'straight quotation marks': filled('" '),
  'a million spaces': ' '.repeat(1_000_000),
  'line breaks': filled('\n'),
  'one word a line': filled('meeting\n'),
  'capitals and commas': filled('Chief, Deputy Chief, Joint Secretary, '),
  'ranks without names': filled('Lt Gen '),
  'capitalised names': filled('Arvid Nordahl and Meera Sundaram '),
  numbers: filled('3rd 4 5th 2023 '),
  dates: filled('July 18-19, 2023, '),
  hyphens: filled('sub-'),
  'full stops': filled('. '),
  abbreviations: filled('Lt. Gen. J. P. '),
  'country after country': filled('India Russia Norway '),
  hashtags: filled('#IndiaNorwayTalks '),
  'combining marks': filled('e\u0301\u0301\u0301\u0301'),
  'half surrogates': filled('\ud83d '),
  'long front matter': `---\n${filled('a: b\n')}---\n`,
};
