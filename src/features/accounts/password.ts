import { type Fault, invalidRequest } from '../../kernel/problem';

/** Fewest characters. Length is what counts; no rules on signs and digits, which only make passwords alike. */
export const LEAST = 12;

/** What people type when asked for twelve characters: parts that make most of a password worthless. */
const COMMON =
  /^(?:password|passw0rd|qwerty|azerty|letmein|welcome|admin|administrator|iloveyou|abc123|סיסמה|סיסמא|שלום)[\W\d_]*$/iu;

/** The form that is hashed and compared: one for every way a keyboard may compose it. */
export function canonical(password: string): string {
  return password.normalize('NFKC');
}

/**
 * @param about what others know of the person: names, e-mail, external id
 * @throws Problem invalid-request with the fault at `/password`
 */
export function demandStrong(password: string, about: readonly (string | null)[]): void {
  const code = weakness(canonical(password), about);
  if (code === null) return;
  const faults: Fault[] = [{ pointer: '/password', code, params: { least: LEAST } }];
  throw invalidRequest({}, { faults });
}

function weakness(password: string, about: readonly (string | null)[]): string | null {
  const characters = [...password];
  if (characters.length < LEAST) return 'password-short';
  if (new Set(characters).size < 5 || COMMON.test(password) || isSequence(characters)) return 'password-common';
  const lower = password.toLowerCase();
  const known = about.flatMap((text) => (text ?? '').toLowerCase().split(/[\s@.]+/));
  let rest = lower;
  for (const word of known) if (word.length >= 3) rest = rest.replaceAll(word, '');
  return [...rest].length < LEAST / 2 ? 'password-about-you' : null;
}

/** 123456789012, abcdefghijkl, and the same backwards. */
function isSequence(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((character, at) => (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  const even = steps.filter((step) => step === 1 || step === -1 || step === -9 || step === 9).length;
  return even >= steps.length - 1;
}
