const HEBREW = /[\u05d0-\u05ea]/gu;
const ARABIC = /[\u0620-\u064a]/gu;
const LATIN = /\p{Script=Latin}/gu;
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
