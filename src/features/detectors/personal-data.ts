import validator from 'validator';
import { linksOf } from './link';
import { findPhones, type PhoneKnowledge } from './phone';
import type { Span } from './span';
import { beside, LEFT_OUT } from './tidy';

export interface PersonalKnowledge extends PhoneKnowledge {
  /** Mail addresses and whole domains that are the company's to be given to the public, in lower case. */
  readonly ownMail?: readonly string[];
  /** Telephone numbers, which take longest to find, are not looked for. */
  readonly withoutPhones?: boolean;
}

/** E-mail addresses, telephone numbers, identity numbers with their checksum, payment cards and bank accounts. */
export function findPersonalData(text: string, knowledge: PersonalKnowledge): Span[] {
  const mail = mailOf(text, knowledge.ownMail ?? []);
  const sure = [...ibans(text), ...cards(text)];
  const identities = beside(identityNumbers(text), [...mail.all, ...sure]);
  const taken = [...mail.all, ...sure, ...identities, ...beside(linksOf(text), mail.all)];
  const phones = knowledge.withoutPhones === true ? [] : beside(findPhones(text, knowledge), taken);
  return [...beside(mail.spans, sure), ...sure, ...identities, ...phones].sort((a, b) => a.from - b.from);
}

const personal = (code: string, from: number, to: number): Span => ({
  code,
  from,
  to,
  fix: { from, to, text: LEFT_OUT },
});

function mailOf(text: string, own: readonly string[]): { all: { from: number; to: number }[]; spans: Span[] } {
  const all = linksOf(text).filter(({ mail }) => mail);
  const spans = all.flatMap(({ from, to, url }) => {
    const address = url.replace(/^mailto:/i, '').toLowerCase();
    if (own.includes(address) || own.includes(address.slice(address.lastIndexOf('@') + 1))) return [];
    return validator.isEmail(address) ? [personal('personal-mail', from, to)] : [];
  });
  return { all, spans };
}

/** Runs of digits that may be written in groups; the longest is bounded, so looking for them is one pass. */
const CARD = /(?<![\p{L}\d])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu;

function cards(text: string): Span[] {
  return [...text.matchAll(CARD)]
    .filter(([digits]) => validator.isCreditCard(digits.replace(/[ -]/g, '')))
    .map((match) => personal('personal-card', match.index, match.index + match[0].length));
}

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?/giu;

/** The account ends where its checksum holds: words behind it look like more of it. */
function ibans(text: string): Span[] {
  const spans: Span[] = [];
  IBAN.lastIndex = 0;
  for (let match = IBAN.exec(text); match !== null; match = IBAN.exec(text)) {
    const [whole] = match;
    const { index } = match;
    let length = whole.length;
    while (length >= 15 && !endsAnAccount(text, index, length)) length -= 1;
    if (length >= 15) spans.push(personal('personal-account', index, index + length));
    IBAN.lastIndex = index + (length >= 15 ? length : 4);
  }
  return spans;
}

function endsAnAccount(text: string, from: number, length: number): boolean {
  if (/[\p{L}\d]/u.test(text.charAt(from + length)) || text.charAt(from + length - 1) === ' ') return false;
  return validator.isIBAN(text.slice(from, from + length));
}

const NINE = /(?<![\p{L}\d.,/:-])\d{8}-?\d(?![\p{L}\d]|[.,/:-]\d)/gu;
/** Shorter ones are written without their zeros; only the word beside them tells them from other numbers. */
const NAMED =
  /(?<=(?:ת["״'׳.]?ז\.?|תעודת (?:ה)?זהות|מס(?:פר|['׳])? זהות|(?<![\p{L}\d])i\.?d\.?(?: (?:number|no\.?))?)[ :#-]{1,3})\d{5,8}(?:-\d)?(?![\p{L}\d])/giu;
/** The United States': it has no checksum, but ranges that are given to nobody. */
const SSN = /(?<![\p{L}\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\d]|-\d)/gu;

function identityNumbers(text: string): Span[] {
  const israeli = [...text.matchAll(NINE), ...text.matchAll(NAMED)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, digits: match[0].replace('-', '') }))
    .filter(({ digits }) => validator.isIdentityCard(digits.padStart(9, '0'), 'he-IL') && !/^0+$/.test(digits));
  const american = [...text.matchAll(SSN)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const spans: Span[] = [];
  for (const { from, to } of [...israeli, ...american].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push(personal('personal-identity-number', from, to));
  }
  return spans;
}
