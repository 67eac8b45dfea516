import { describe, expect, it } from 'vitest';
import { findPeople } from '../../knowledge/mention/person.ts';
import { articleOf } from '../support/article.ts';
import { segmentOf } from '../support/segment.ts';

type Row = [name: string, role: string | null, side: string | null];

const rolesIn = (text: string): Row[] =>
  findPeople({ ...articleOf('x'), text }, segmentOf(text)).map(({ name, role, side }) => [name, role, side]);

describe('a role before the name', () => {
  it.each<[string, ...Row[]]>([
    [
      'It was chaired by Chief of Integrated Defence Staff Air Marshal Anil Rathore.',
      ['Anil Rathore', 'Chief of Integrated Defence Staff', 'India'],
    ],
    ["Russia's Deputy Defence Minister Col Gen Yuri Zimin spoke.", ['Yuri Zimin', 'Deputy Defence Minister', 'Russia']],
    [
      'The head of the Russian delegation, Deputy Chief of Main Plans, Directorate of the General Staff of the Armed Forces of Russia Lt. General Karpov Igor Petrovich spoke.',
      [
        'Karpov Igor Petrovich',
        'head of the Russian delegation, Deputy Chief of Main Plans, Directorate of the General Staff of the Armed Forces of Russia',
        'Russia',
      ],
    ],
    ['Joint Secretary (Europe West) Anjali Varma spoke.', ['Anjali Varma', 'Joint Secretary (Europe West)', null]],
    [
      'Assistant Secretary for East Asian and Pacific Affairs Daniel Bright spoke.',
      ['Daniel Bright', 'Assistant Secretary for East Asian and Pacific Affairs', null],
    ],
    [
      'Under Secretary of Defense for Acquisition and Sustainment William Greer spoke.',
      ['William Greer', 'Under Secretary of Defense for Acquisition and Sustainment', 'US'],
    ],
    [
      'Deputy Prime Minister and Minister of Defence Hun Sophal spoke.',
      ['Hun Sophal', 'Deputy Prime Minister and Minister of Defence', null],
    ],
    [
      'South African Minister of Defence and Military Veterans Angie Mokoena spoke.',
      ['Angie Mokoena', 'Minister of Defence and Military Veterans', 'South Africa'],
    ],
    [
      'Fijian Minister for Defence and Veteran Affairs Pio Tavua spoke.',
      ['Pio Tavua', 'Minister for Defence and Veteran Affairs', 'Fiji'],
    ],
    [
      "Brazilian Ambassador to India Kenneth da Costa and India's Ambassador to Brazil Suresh Pai spoke.",
      ['Kenneth da Costa', 'Ambassador to India', 'Brazil'],
      ['Suresh Pai', 'Ambassador to Brazil', 'India'],
    ],
    ['Northern Army Commander Lt Gen Pratik Rao spoke.', ['Pratik Rao', 'Northern Army Commander', null]],
    [
      "Asha Kibet, Principal Secretary of Kenya's State Department for Ports, spoke.",
      ['Asha Kibet', "Principal Secretary of Kenya's State Department for Ports", 'Kenya'],
    ],
    ['NATO Secretary General Mark Ritter spoke.', ['Mark Ritter', 'Secretary General', 'NATO']],
    ['Kremlin spokesman Dmitry Sokol spoke.', ['Dmitry Sokol', 'Kremlin spokesman', 'Russia']],
    [
      "People's Liberation Army Deputy Chief of Joint Staff Lt Gen Jing Feng spoke.",
      ['Jing Feng', "People's Liberation Army Deputy Chief of Joint Staff", 'China'],
    ],
    [
      "Pakistan Army's Chief of General Staff Lieutenant General Umar Avais spoke.",
      ['Umar Avais', 'Chief of General Staff', 'Pakistan'],
    ],
    ['Vice Premier He Lifang spoke.', ['He Lifang', 'Vice Premier', null]],
    ['President Holm spoke.', ['Holm', 'President', null]],
    ['Director of Rosoboronexport Andrei Belov spoke.', ['Andrei Belov', 'Director of Rosoboronexport', 'Russia']],
    ['Naval Attaché Commander Jan de Wit spoke.', ['Jan de Wit', 'Naval Attaché', null]],
    [
      'The Secretary of Defense, Lloyd Harris, and the Director, Mr. Paul Nash, spoke.',
      ['Lloyd Harris', 'Secretary of Defense', 'US'],
      ['Paul Nash', 'Director', null],
    ],
    [
      'The Commander of the Botswana Defence Force, Lieutenant General Placid Moeti, spoke.',
      ['Placid Moeti', 'Commander of the Botswana Defence Force', 'Botswana'],
    ],
    [
      'Deputy Secretaries Paulo Reyes and Maria Lazo-Cruz spoke.',
      ['Paulo Reyes', 'Deputy Secretaries', null],
      ['Maria Lazo-Cruz', 'Deputy Secretaries', null],
    ],
    [
      'Secretary General Jens Holm and his counterpart Mikhail Orlov spoke.',
      ['Jens Holm', 'Secretary General', null],
      ['Mikhail Orlov', null, null],
    ],
    [
      'Ministry of Defence Permanent Secretary Chan Heng Wei spoke.',
      ['Chan Heng Wei', 'Ministry of Defence Permanent Secretary', null],
    ],
  ])('%s', (text, ...rows) => {
    expect(rolesIn(text)).toEqual(rows);
  });
});

describe('a role behind the name', () => {
  it.each<[string, ...Row[]]>([
    [
      'It was co-chaired by Lt Gen Rohan P Verghese, the Chief of Integrated Defence Staff to Chairman Chiefs of Staff Committee (CISC), HQ – IDS, and Lt Gen Karpov Igor Petrovich, the Deputy Chief of the Main Operational Directorate of the General Staff of the Armed Forces of the Russian Federation.',
      [
        'Rohan P Verghese',
        'Chief of Integrated Defence Staff to Chairman Chiefs of Staff Committee (CISC), HQ – IDS',
        'India',
      ],
      [
        'Karpov Igor Petrovich',
        'Deputy Chief of the Main Operational Directorate of the General Staff of the Armed Forces of the Russian Federation',
        'Russia',
      ],
    ],
    [
      'Co-chaired by Amit Rao, Joint Secretary (Planning & International Cooperation), Ministry of Defence, and Mr. Hiroshi Nakano, Director General for Asia and the Pacific, Ministry of Foreign Affairs, Japan, the dialogue ended.',
      ['Amit Rao', 'Joint Secretary (Planning & International Cooperation), Ministry of Defence', null],
      ['Hiroshi Nakano', 'Director General for Asia and the Pacific, Ministry of Foreign Affairs, Japan', 'Japan'],
    ],
    [
      'Major General Sergei V. Kozlov, who serves as Deputy Head of the Main Directorate of Combat Training, spoke.',
      ['Sergei V. Kozlov', 'Deputy Head of the Main Directorate of Combat Training', null],
    ],
    [
      'Mr. Stefano Sarti, Secretary General of the EEAS, spoke.',
      ['Stefano Sarti', 'Secretary General of the EEAS', 'EU'],
    ],
    ['Meera Nair (Joint Secretary, PIC) spoke.', ['Meera Nair', 'Joint Secretary, PIC', null]],
    ["Ms. Ine Dahl, Norway's Minister of Defence, spoke.", ['Ine Dahl', 'Minister of Defence', 'Norway']],
    [
      'Amina Yusuf, Minister of Defence and Aviation, spoke.',
      ['Amina Yusuf', 'Minister of Defence and Aviation', null],
    ],
    [
      'Ambassador Ayman Kamal, Assistant Foreign Minister for Asian Affairs, spoke.',
      ['Ayman Kamal', 'Assistant Foreign Minister for Asian Affairs', null],
    ],
    [
      'Lt Gen Rakesh Bedi, PVSM, AVSM, VSM, Deputy Chief of Army Staff (Information Systems & Coordination), spoke.',
      ['Rakesh Bedi', 'Deputy Chief of Army Staff (Information Systems & Coordination)', null],
    ],
    [
      'Lieutenant General JP Verghese, Chief of Integrated Defence Staff representing India, spoke.',
      ['JP Verghese', 'Chief of Integrated Defence Staff', 'India'],
    ],
    [
      'Mr. Sanjay Roy, Secretary (West), MEA & H.E. Mr. Erik Thorsen, Permanent Under-Secretary of State for Foreign Affairs of Denmark co-chaired the round.',
      ['Sanjay Roy', 'Secretary (West), MEA', 'India'],
      ['Erik Thorsen', 'Permanent Under-Secretary of State for Foreign Affairs of Denmark', 'Denmark'],
    ],
    [
      'Admiral Samuel Pike, commander of U.S. Indo-Pacific Command, spoke.',
      ['Samuel Pike', 'commander of U.S. Indo-Pacific Command', 'US'],
    ],
    [
      'Lt Gen X. P. Rao; Maj Gen Li Wei; and Commodore Tan Boon Leong, Chief of Navy, spoke.',
      ['X. P. Rao', null, null],
      ['Li Wei', null, null],
      ['Tan Boon Leong', 'Chief of Navy', null],
    ],
  ])('%s', (text, ...rows) => {
    expect(rolesIn(text)).toEqual(rows);
  });
});

describe('the side', () => {
  it.each<[string, ...(string | null)[]]>([
    [
      'The Indian delegation was led by Joint Secretary (Gulf) Anjali Varma and the French side by Director General Alice Royer.',
      'India',
      'France',
    ],
    [
      'From the Indian side, the meeting was chaired by Vice Admiral Sanjay Bedi, while Rear Admiral Luis Ortega led the Spanish side.',
      'India',
      'Spain',
    ],
    [
      'On the Vietnamese side, the delegation was led by Lt. Gen. Tran Van Chien, while on the Lao side it was led by Lt Gen Khamla Outh.',
      'Vietnam',
      'Laos',
    ],
    ['It was co-chaired by Major General Cristiano Bianchi (Italy) and Brigadier Anil Kaul (India).', 'Italy', 'India'],
    ['Rear Admiral Ignacio Vidal, who heads the Spanish delegation, spoke.', 'Spain'],
    ['The Russian side was represented by Deputy Prime Minister Denis Orlov.', 'Russia'],
    ['Jonathan Price, Acting Assistant Secretary, led the U.S. delegation.', 'US'],
    ['The talks were led by Anita Joshi, Head of the Russia Division, and Foreign Secretary Vikram Rao.', null, null],
    ['Chairman Joint Chiefs of Staff Committee General Sahir Baig spoke.', 'Pakistan'],
    [
      'Lieutenant-Colonel Anna Lange of the Bundeswehr and Brigadier-General Pål Berg of the Norwegian Armed Forces met.',
      'Germany',
      'Norway',
    ],
    ['The Chair, Ambassador Omar Alami of Morocco, opened the session.', 'Morocco'],
    ['Ambassador Paul Bakker, Special Envoy for Cyber, from the Dutch side, spoke.', 'Netherlands'],
    ['Foreign Minister S. Iyer met Dr Karl Weiss, special envoy for Kenya.', null, null],
  ])('%s', (text, ...sides) => {
    expect(rolesIn(text).map(([, , side]) => side)).toEqual(sides);
  });
});
