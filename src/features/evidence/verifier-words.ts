import { isRightToLeft, languages, nameOfLanguage, templates } from '../../platform/i18n/messages';

/** What the page that needs no server says in one language. */
interface Said {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, string>>;
}

/** What the page that needs no server says, in every language there is a catalogue for. */
export const SAID: Readonly<Record<string, Said>> = Object.fromEntries(
  languages().map((language) => [
    language,
    {
      name: nameOfLanguage(language),
      direction: isRightToLeft(language) ? 'rtl' : 'ltr',
      words: templates(language, 'verifier.'),
    },
  ]),
);
