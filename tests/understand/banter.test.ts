import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf } = askedAt(new Date('2026-11-22'));

describe('what members of a server, students and desk officers put around a plain question', () => {
  test.each([
    ['wtf is the trade pact', 'what is the trade pact'],
    ['who the hell is Anna Berg', 'who is Anna Berg'],
    ['wtf is the trade pact? eli5', 'what is the trade pact?'],
    ['eli5 the trade pact', 'what is the trade pact'],
    ["who's this Berg guy everybody posts about", "who's this Berg guy"],
    ['someone in chat claims Lund met Berg in Lima, is that legit', 'is it true that Lund met Berg in Lima?'],
    ['Lund met Berg in Lima, true or cap', 'is it true that Lund met Berg in Lima?'],
    ['NB-C&DC: what do the letters stand for?', 'what do the letters NB-C&DC stand for?'],
    ['how long has it been since the 3rd meeting wrapped up?', 'how long since the 3rd meeting?'],
    ['who was running the talks at the Harbour Hall?', 'who chaired the talks at the Harbour Hall?'],
    ['For how many days did they talk at the fifth session?', 'how many days did the fifth session last?'],
    ['Did the fourth meeting last five days?', 'how long was the fourth meeting?'],
    ['so do they take turns hosting or what', 'where was each working group meeting held?'],
    ['did Berg show up to all three of the big meetings?', 'did Berg chair all three meetings?'],
    ['Berg chaired 2 of them', 'Berg chaired two of the meetings'],
    ['is there a date on the Herald article', 'when was the Herald article published?'],
    ['how many articles r u built on', 'what are your sources?'],
    ['Request details of the third round.', 'details of the third round.'],
    ['which was the only meeting without Chile?', 'which meeting did Chile miss?'],
    ['Lima - why were Berg and Lund both there', 'at which event did Berg and Lund meet in Lima?'],
    [
      'Which ministry issued the official statement in May 2023?',
      'who issued the official statement on the May 2023 meeting?',
    ],
    ['what is the dude from the shop called', 'what is the dude from the shop called'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'Who ran the story?',
    'Did each meeting last two days?',
    'Was the pact first signed in May?',
    'did the location alternate between Lima and Oslo?',
    'how many articles are you not built on?',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('answers to them', () => {
  test.each([
    ["someone in chat claims the army talks covered 'military education', is that legit", 'Yes'],
    ['chat says dixit is an air marshal, real?', 'Yes'],
    ['my roommate swears the 4th one was held in delhi, true or cap', 'Moscow'],
    ["who's this johnson mathew guy everybody posts about", 'Lt Gen'],
    ["Reproduce the Indian Army's post on X about the Land meeting.", 'The Talks focused on'],
    ['What did the strategic discussions of July 2023 pave the way for?', 'technology transfers'],
    ['Did the fourth meeting signal any commitment on intelligence sharing?', 'renewed commitment'],
    ['Summarise what the fifth round covered on training', 'officer-level exchanges'],
    ['tianjin - why were modi and putin both there', 'Shanghai Cooperation Organisation'],
    ['whos the cheif of integrated defense staf at teh 4th meting', 'JP Mathew'],
    ['how long has it been since WG meeting three wrapped up?', '3 years and 4 months'],
    ['yo who was running the talks at the Manekshaw Centre back in july 2023?', 'Johnson P Mathew'],
    ['For how many days did they talk at the fifth session?', '2 days'],
    ['so did the location alternate between the two countries or what', 'Moscow'],
    ['which papr wrote about the 3rd meting', 'Financial Express'],
    ['IRIGC-M&MTC: what do the letters stand for?', 'Commission on Military and Military Technical Cooperation'],
    ['what do you have on the phone call between the PM and the Russian president', 'bilateral agenda'],
    ['who repped india in moscow', 'JP Mathew'],
    ["who's the dude from russia at all these meetings", 'Dylevsky'],
    ['In which year was the Strategic Partnership first formalised?', '2000'],
    ["What reason does the Mid-day article give for India's crude purchases?", 'domestic oil prices'],
    ['Desk requires date and venue of last WG meeting at the earliest.', 'Manekshaw'],
    ['Which Ministry issued the official statement in July 2023?', 'Ministry of Defence'],
    ['was there any working group meeting without Mathew', '5th'],
    ['Write the names of the co-chairs of the fourth meeting with their ranks.', 'JP Mathew'],
    ['pls drop the title of that joint statement', 'Enduring and Expanding'],
    ['Name the news agency behind the Mid-day report.', 'ANI'],
    ['how many of these were in russia', '2 held meetings in Russia'],
    ['Advise whether WG-3 and WG-5 were at the same venue.', 'Yes'],
    ["What was Modi's request to Putin at Samarkand?", 'path of dialogue'],
    ['can some1 tell me what INDRA NAVY is', 'Notable examples'],
    ['i need the financial express link', 'https://www.financialexpress.com'],
    ['May I know the forum under which WG operates?', 'Inter-Governmental Commission'],
    ["what's meant by 'operational synergy' in the reports", 'operational synergy'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'someone in chat claims the army talks covered cyber security, is that legit',
    "Reproduce the Indian Navy's post on X.",
    'what did the russian army post about the land meeting',
    'did the army post anything about the fourth meeting',
    'What did the strategic discussions of November 2022 pave the way for?',
    'Did the third meeting signal any commitment on intelligence sharing?',
    'Did the fourth meeting signal no commitment on intelligence sharing?',
    'Summarise what the third round covered on artificial intelligence',
    'tianjin - why were modi and xi both there',
    'who was running the talks at the Manekshaw Centre back in july 2022?',
    'For how many days did they talk at the sixth session?',
    'did the location alternate between Goa and Kazan',
    'IRIGC-X&Y: what do the letters stand for?',
    'what do you have on the phone call between modi and xi',
    'which meetings happened without the russian side',
    'which was the only meeting without russia',
    'who told RIA about the visit',
    'any woman officer in the delegation',
    'best exercise of the three?',
    'which headquarters in Pakistan interacts with the Main Directorate',
    'Which Ministry issued the official statement in July 2024?',
    'who is the deputy chief of integrated defense staff',
    "who's the dude from china at all these meetings",
    'Write the names of the co-chairs of the sixth meeting.',
    'write the names of the spies',
    'Name the news agency behind the BBC report.',
    'how many of them were held in goa',
    "What was Putin's request to Modi at Samarkand?",
    "What was Modi's request to Putin at Tianjin?",
    'Advise whether WG-3 and WG-4 were at the same venue.',
    'Reason cited for purchase of submarines?',
    'i need the BBC link',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});
