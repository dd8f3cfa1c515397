import { languages, nameOf } from '../app/language';

/** Languages of the console to choose from, each in its own words. */
export const languageChoices = (): { value: string; label: string }[] =>
  languages.map((value) => ({ value, label: nameOf(value) }));

/** What many here speak beside the console's languages, as a field suggests it. */
export const suggestedLanguages = (): string[] => [...new Set([...languages, 'ar', 'ru', 'am', 'fr'])];
