import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import type { Span } from './span';
import { LEFT_OUT } from './tidy';

export interface PhoneKnowledge {
  /** Where the house is: ISO 3166 codes. A number without + is one of these countries. */
  readonly countries: readonly string[];
  /** Numbers that are the company's to be given to the public, as +972…. */
  readonly ownPhones?: readonly string[];
}

/** Digits as a telephone number is written; the length is bounded, so finding them is one pass. */
const DIGITS = /[+(]{0,2}\d[\d\-\u2010-\u2013\u05be.\s()/]{4,60}\d(?:\s?(?:x|ext\.?|שלוחה)\s?\d{1,6})?/giu;
/** A date, perhaps with its time, or the address of a machine. */
const DATE_OR_ADDRESS = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|^\d{1,3}(?:\.\d{1,3}){3}$/;
/** A text of digits and little else is not tried to its end. */
const TRIES = 1_000;

/** Telephone numbers that exist in the countries, or that are written as one. */
export function findPhones(text: string, { countries, ownPhones = [] }: PhoneKnowledge): Span[] {
  const spans: Span[] = [];
  let tries = 0;
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    if (digits.replace(/\D/g, '').length < 7 || !/\d{3}/.test(digits)) continue;
    if (DATE_OR_ADDRESS.test(digits)) continue;
    if (/[\p{L}\d]$/u.test(text.slice(Math.max(0, index - 1), index))) continue;
    if ((tries += 1) > TRIES) break;
    const real = numbersOf(digits, countries);
    for (const { from, to, number } of real) {
      if (!ownPhones.includes(number)) spans.push(phone(index + from, index + to));
    }
    if (real.length === 0) spans.push(...looseOf(text, index, digits));
  }
  return spans;
}

const phone = (from: number, to: number, code = 'personal-phone'): Span => ({
  code,
  from,
  to,
  fix: { from, to, text: LEFT_OUT },
});

function numbersOf(digits: string, countries: readonly string[]): { from: number; to: number; number: string }[] {
  const found: { from: number; to: number; number: string }[] = [];
  for (const country of countries) {
    const here = findPhoneNumbersInText(digits, { defaultCountry: country as CountryCode });
    for (const { startsAt: from, endsAt: to, number } of here) {
      if (found.every((one) => to <= one.from || from >= one.to)) found.push({ from, to, number: number.number });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const CALLED =
  /(?:call|ring|text|phone|tel|mobile|cell|fax|whats ?app|reach|number|טלפון|טל['׳.]?|נייד|פלאפון|סלולרי|פקס|ווטסאפ|וואטסאפ|להתקשר|התקשרו|חייגו|מספר)[^\d\n]{0,16}$/iu;

/** No number of the countries, but written as numbers are: abroad, an extension, or beside the word that says so. */
function looseOf(text: string, index: number, digits: string): Span[] {
  const count = digits.replace(/\s?(?:x|ext|שלוחה).*$/iu, '').replace(/\D/g, '').length;
  if (count < 7 || count > 15) return [];
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,3}(?:\.\d{1,3}){3}$/.test(digits)) return [];
  const grouped = /^(?:\+|00)|^\(\d{1,4}\)|(?:x|ext\.?|שלוחה)\s?\d+$/iu.test(digits);
  const called = CALLED.test(text.slice(Math.max(0, index - 40), index));
  return grouped || called ? [phone(index, index + digits.length, 'personal-phone-like')] : [];
}
