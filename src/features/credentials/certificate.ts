import { isRightToLeft, message, pick } from '../../platform/i18n/messages';
import type { AwardView } from './awards.reader';
import { plain } from './badge';

/** What a certificate says, ready to be drawn. */
export interface CertificateContent {
  readonly language: string;
  readonly rtl: boolean;
  readonly title: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly company: string;
  readonly heading: string;
  readonly person: string;
  readonly statement: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly verification: string;
}

/** Letters that the certificate's fonts have: Hebrew, Latin, Greek and Cyrillic. */
const WRITABLE =
  /^[\u0020-\u007e\u00a0-\u024f\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u052f\u05b0-\u05c7\u05d0-\u05ea\u05f0-\u05f4\u1e00-\u1eff€–—‘’“”…•]*$/u;

/** A text in letters that the fonts have: the nearest one where a letter is missing, `?` where there is none. */
export function writable(text: string): string {
  return [...plain(text)]
    .map((letter) => {
      if (WRITABLE.test(letter)) return letter;
      const nearest = letter.normalize('NFKD').replace(/\p{M}/gu, '');
      return nearest !== '' && WRITABLE.test(nearest) ? nearest : '?';
    })
    .join('');
}

/** A person's name in a language; in another script when the fonts lack that of the first. */
export function nameOn({ names, givenName, familyName }: AwardView, language: string): string {
  const all = [names[language], `${givenName} ${familyName}`, ...Object.values(names)].filter(
    (name) => name !== undefined,
  );
  const written = all.map(writable);
  return written.find((name) => !name.includes('?')) ?? written[0] ?? '';
}

/** The certificate of an award in a language; `address` is where its standing can be looked up. */
export function certificateOf(award: AwardView, language: string, address: string | null): CertificateContent {
  const say = (key: string, params: Record<string, string> = {}): string =>
    writable(message(language, `certificate.${key}`, params));
  const on = (instant: Date): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: award.timeZone ?? 'UTC' }).format(instant);
  const belt = message(language, 'badge.title', { belt: pick(award.beltNames, language) });
  const { trackNames, number, until } = award;
  const ground =
    trackNames === null
      ? message(language, 'badge.recognised')
      : message(language, 'badge.completed', { track: pick(trackNames, language), number: String(number) });
  return {
    ...{ language, rtl: isRightToLeft(language), colour: award.colour },
    title: writable(belt),
    company: writable(award.legalEntity ?? 'Obi'),
    heading: say('heading'),
    person: nameOn(award, language),
    statement: say('statement', { belt }),
    facts: [
      { label: say('ground'), value: writable(ground) },
      { label: say('from'), value: writable(on(award.from)) },
      { label: say('until'), value: until === null ? say('no-end') : writable(on(until)) },
      { label: say('award'), value: award.id },
    ],
    verification:
      address === null ? say('verify') : say('verify-at', { address: `${address}/belts?award=${award.id}` }),
  };
}
