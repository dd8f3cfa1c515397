import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isCalendarDate } from '../../kernel/clock';

function rule(name: string, options: ValidationOptions | undefined, ok: (value: unknown) => boolean, text: string) {
  return (target: object, propertyName: string): void =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName,
      options: options ?? {},
      validator: { validate: ok, defaultMessage: () => text },
    });
}

/** A text of at most `most` code points (not UTF-16 units), at least `least`, not only white space when `least` > 0. */
export function IsText(least: number, most: number, options?: ValidationOptions) {
  return rule(
    'isText',
    options,
    (value) => {
      if (typeof value !== 'string') return false;
      const length = [...value].length;
      return length <= most && (least === 0 || value.trim().length > 0) && length >= least && value.isWellFormed();
    },
    `a text of $property must be equal to ${least}–${most} characters`,
  );
}

/** A calendar date `YYYY-MM-DD` between 1900 and 2199. */
export function IsCalendarDate(options?: ValidationOptions) {
  return rule(
    'isCalendarDate',
    options,
    (value) => typeof value === 'string' && isCalendarDate(value) && value >= '1900-01-01' && value < '2200-01-01',
    'must be a date YYYY-MM-DD',
  );
}

/** Texts by language: `{ "en": "…", "he": "…" }`, at least one, each at most `most` code points. */
export function IsLocalised(most: number, options?: ValidationOptions) {
  return rule(
    'isLocalised',
    options,
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(
        ([language, text]) =>
          /^[a-z]{2,3}$/.test(language) &&
          typeof text === 'string' &&
          text.trim() !== '' &&
          [...text].length <= most &&
          text.isWellFormed(),
      ),
    `must be texts by language, equal to ${most} characters`,
  );
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** An instant with its zone (ISO 8601, `Z` or an offset), between 1900 and 2199. */
export function IsInstant(options?: ValidationOptions) {
  return rule(
    'isInstant',
    options,
    (value) => {
      const date = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
      return date !== undefined && isCalendarDate(date) && date >= '1900-01-01' && date < '2200-01-01';
    },
    'must be an instant with its zone',
  );
}
