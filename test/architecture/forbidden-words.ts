/**
 * Hebrew words that docs/words.md replaces by others. A word is found with any prefix letters (ו ה ב ל מ ש כ) and in the
 * forms listed, never within another word.
 *
 * `ליד` also means "beside", which is innocent: it is found only where it can't mean that, with the article, in the
 * plural, or with nothing after it to stand beside. `ביקורת` is the word for audit alone: `ביקורת פנים`.
 */
const FORBIDDEN: readonly { readonly word: string; readonly forms: string }[] = [
  { word: 'הוראות פתיחה באש', forms: 'הוראות (ה)?פתיחה באש' },
  { word: 'השעיה', forms: 'השעי(ה|ית|ות|ת)|מושע(ה|ית|ים|ות)|הושע(ה|תה|ו)' },
  { word: 'תביעה', forms: 'תביע(ה|ת|ות|ות?יו|תו|תה)' },
  { word: 'טענה', forms: 'טענ(ה|ת|ות|תו|תה|ותיו)' },
  { word: 'דחייה', forms: 'דחי+(ה|ת|ות)' },
  { word: 'תקציב', forms: 'תקציב(ים|י|ית)?' },
  { word: 'דחיפה', forms: 'דחיפ(ה|ת|ות)' },
  { word: 'נדנוד', forms: 'נדנוד(ים|י)?' },
  { word: 'ראיות', forms: 'ראי(ה|ות|ית)' },
  { word: 'ליד', forms: '(?<=ה)ליד|לידים|ליד(?=\\s*([.,:;!?)\\]"”]|$))' },
  { word: 'ביקורת', forms: 'ביקורת(?! פנים)' },
];

const PATTERNS = FORBIDDEN.map(({ word, forms }) => ({
  word,
  pattern: new RegExp(`(?<![א-ת])[והבלמשכ]{0,3}(${forms})(?![א-ת])`),
}));

/** What of a catalogue uses a forbidden word, as lines to read. */
export function forbiddenIn(texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${key}: ${word} in “${text}”`),
  );
}
