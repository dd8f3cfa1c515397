import { type Fault, invalidRequest } from '../../kernel/problem';
import { type Localised, pick } from '../../platform/i18n/messages';
import { fill, variablesOf } from '../wordings/public';
import type { Timing } from './timing';

const ALWAYS = ['name'];
const BY_DATE = ['about', 'due', 'days'];

/** What a text may ask for: everybody's name; by a date also what it is about, the date, and the days until then. */
export function variablesFor({ kind }: Pick<Timing, 'kind'>): readonly string[] {
  return kind === 'due' ? [...ALWAYS, ...BY_DATE] : ALWAYS;
}

interface Texts {
  readonly titles: Localised;
  readonly bodies: Localised;
}

/** Title and body in the same languages, asking for nothing that is not known. @throws Problem invalid-request naming each field */
export function demandTexts(
  { titles, bodies }: Texts,
  timing: Pick<Timing, 'kind'>,
  languages: readonly string[],
): void {
  const known = variablesFor(timing);
  const faults: Fault[] = [];
  for (const [field, texts, others] of [
    ['titles', titles, bodies],
    ['bodies', bodies, titles],
  ] as const) {
    for (const [language, text] of Object.entries(texts)) {
      const pointer = `/${field}/${language}`;
      if (!languages.includes(language)) {
        faults.push({ pointer, code: 'not-one-of', params: { limit: languages.join(', ') } });
        continue;
      }
      try {
        for (const name of variablesOf(text, language).keys()) {
          if (!known.includes(name)) faults.push({ pointer, code: 'variable-unknown', params: { name } });
        }
      } catch {
        faults.push({ pointer, code: 'text-broken' });
      }
    }
    for (const language of Object.keys(others)) {
      if (!(language in texts)) faults.push({ pointer: `/${field}/${language}`, code: 'text-missing' });
    }
  }
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

export interface Said {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

/** As somebody would read it, in each of its languages. */
export function previews({ titles, bodies }: Texts, values: Readonly<Record<string, unknown>>): readonly Said[] {
  return Object.keys(titles).map((language) => ({
    language,
    title: fill(pick(titles, language), language, values),
    body: fill(pick(bodies, language), language, values),
  }));
}
