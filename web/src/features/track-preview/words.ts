import { useQuery } from '@tanstack/react-query';
import { type Messages, pick } from '../../app/language';

const first = import.meta.glob<Messages>('../../messages/*.json', { import: 'default', query: '?first' });
const rest = import.meta.glob<Messages>('../../messages/*.json', { import: 'default', query: '?rest' });

/** What the console says in a language, beside the one in use. */
export function useCatalogue(language: string) {
  return useQuery({
    queryKey: ['catalogue', language],
    queryFn: async (): Promise<Messages> => {
      const path = `../../messages/${language}.json`;
      const parts = await Promise.all([first[path]?.(), rest[path]?.()]);
      return { ...parts[0], ...parts[1] };
    },
    staleTime: Infinity,
  });
}

/** A text in a language, else in any there is, with the language it is in. */
export function spoken(text: Readonly<Record<string, string>>, language: string): { words: string; language: string } {
  const own = text[language] === undefined ? (Object.keys(text)[0] ?? language) : language;
  return { words: pick(text, own), language: own };
}
