import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Span } from './span';
import { beside, LEFT_OUT } from './tidy';

const RULE = '@secretlint/secretlint-rule-preset-recommend';

/** A word for a password, and behind it something that no plain word is. */
const PASSWORD =
  /(?<![\p{L}\d])(?:password|passwd|pwd|passcode|api[ _-]?key|secret|access[ _-]?token|ה?סיסמ[אה]|ה?סיסמת [\p{L}]{1,20}|קוד (?:ה)?כניסה)(?: is| היא| הוא)?\s{0,3}[:=]?\s{0,3}["'`]?((?=[^\s"'`]{0,60}\d)(?=[^\s"'`]{0,60}[\p{L}!@#$%^&*_-])[^\s"'`,;…]{6,80})/giu;

/** Tokens, keys and passwords. */
export async function findSecrets(text: string): Promise<Span[]> {
  const { messages } = await lintSource({
    source: { filePath: 'draft.txt', content: text, ext: '.txt', contentType: 'text' },
    options: { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id: RULE, rule: creator }] } },
  });
  const known = messages.map(({ range: [from, to], messageId }) => ({ from, to, what: messageId.toLowerCase() }));
  const said = [...text.matchAll(PASSWORD)].map(({ 0: whole, 1: secret = '', index }) => {
    const to = index + whole.length;
    return { from: to - secret.length, to, what: 'password' };
  });
  return [...known, ...beside(said, known)]
    .filter(({ from, to }) => from < to)
    .map(({ from, to, what }) => ({ code: 'secret', from, to, params: { what }, fix: { from, to, text: LEFT_OUT } }))
    .sort((a, b) => a.from - b.from);
}
