import type { Words } from '../words.ts';
import { chairs } from './chairs.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { series } from './series.ts';
import { several } from './several.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';
import { topics } from './topics.ts';
import { values } from './values.ts';

export const ru: Words = {
  values,
  meetings,
  times,
  places,
  chairs,
  people,
  topics,
  series,
  several,
  sources,
  statements,
  reasons,
  refusals,
};
