import type { Localised } from './language';

interface Named {
  readonly names: Localised;
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
}

/** A person's name in a language, where given, else as the directory has it. */
export function displayName(person: Named, language: string): string {
  return person.names[language] ?? person.name ?? `${person.givenName ?? ''} ${person.familyName ?? ''}`.trim();
}

/** The first letters of a name's first and last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}
