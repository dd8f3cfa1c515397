import { detectAll } from 'tinyld';

const HEBREW = /[\u05d0-\u05ea]/gu;
const ARABIC = /[\u0620-\u064a]/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;
const ADDRESSES = /https?:\/\/\S+|[@#][\w.]+/gu;

/** The language that the script alone tells: Hebrew or Arabic when most letters are; else null. */
export function languageOfScript(text: string): string | null {
  const words = text.replace(ADDRESSES, ' ');
  const hebrew = count(words, HEBREW);
  const arabic = count(words, ARABIC);
  if (hebrew + arabic === 0 || Math.max(hebrew, arabic) < count(words, LATIN)) return null;
  return hebrew >= arabic ? 'he' : 'ar';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** What customers of the companies that Obi is made for write, beside Hebrew and Arabic: fewer to choose from err less. */
const LIKELY = ['en', 'ru', 'fr', 'es', 'de', 'it', 'pt', 'am', 'uk', 'ro', 'nl', 'pl', 'tr'];
const LEAST_LETTERS = 12;
const LEAST_ACCURACY = 0.3;
/** Code points that tell as much as all of them. */
const HEAD = 240;

/** The language of a text: by its script, else by a detector where there is enough to go by; else null. */
export function languageOf(text: string): string | null {
  const byScript = languageOfScript(text);
  if (byScript !== null) return byScript;
  const words = text.replace(ADDRESSES, ' ').trim();
  if (count(words, LETTERS) < LEAST_LETTERS) return null;
  const [best] = detectAll([...words.slice(0, 2 * HEAD)].slice(0, HEAD).join(''), { only: LIKELY });
  return best !== undefined && best.accuracy >= LEAST_ACCURACY ? best.lang : null;
}
