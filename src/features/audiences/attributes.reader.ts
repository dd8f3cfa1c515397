import { Injectable } from '@nestjs/common';
import { ROLES } from '../../platform/access/permissions';
import { Work } from '../../platform/database/work';
import { languages, type Localised, message } from '../../platform/i18n/messages';
import { type Attribute, ATTRIBUTES } from './rule';
import { inEvery, valueText } from './rule-sentence';
import { type Reach, within } from './scope';
import { traitKinds } from './trait';
import { RuleWordsReader } from './words.reader';

/** How an attribute is asked for. */
export type AttributeShape = 'values' | 'numbers' | 'dates' | 'manager';

/** A value that stands in the directory, and for how many. */
export interface KnownValue {
  readonly value: string;
  readonly names: Localised | null;
  readonly count: number | null;
}

/** What rules may ask for. */
export interface AskableAttribute {
  readonly kind: 'attribute' | 'trait';
  readonly code: string;
  readonly names: Localised;
  readonly shape: AttributeShape;
  readonly values: readonly KnownValue[];
}

const SHAPES: Readonly<Partial<Record<Attribute, AttributeShape>>> = {
  grade: 'numbers',
  reports: 'numbers',
  hiredOn: 'dates',
  leftOn: 'dates',
  manager: 'manager',
};
const MOST = 300;

/** Attributes and traits that rules may ask for, with the values there are. */
@Injectable()
export class AttributesReader {
  constructor(
    private readonly work: Work,
    private readonly words: RuleWordsReader,
  ) {}

  async all(reach: Reach): Promise<readonly AskableAttribute[]> {
    const known = await this.known(reach);
    const attributes = ATTRIBUTES.map((code): AskableAttribute => ({
      kind: 'attribute',
      code,
      names: inEvery(languages(), (language) => message(language, `audience.attribute.${code}`)),
      shape: SHAPES[code] ?? 'values',
      values:
        code === 'role'
          ? ROLES.map((value) => ({ value, names: namesOf(code, value), count: null }))
          : (known.get(code) ?? []).map((row) => ({
              ...row,
              names: code === 'language' ? namesOf(code, row.value) : null,
            })),
    }));
    const traits: AskableAttribute[] = [];
    for (const [code, { names }] of traitKinds()) {
      const values = ((await this.words.values(code)) ?? []).map((value) => ({ ...value, count: null }));
      traits.push({ kind: 'trait', code, names, shape: 'values', values });
    }
    return [...attributes, ...traits];
  }

  /** Values of the directory by attribute, the most frequent first. */
  private async known(reach: Reach): Promise<ReadonlyMap<string, readonly { value: string; count: number }[]>> {
    const rows = await this.work.read<{ attribute: string; value: string; count: number }>(
      `WITH counted AS (
         SELECT v.attribute, v.value, count(*)::int AS count
         FROM people.directory d CROSS JOIN LATERAL (
           VALUES ('department', d.department), ('legalEntity', d.legal_entity), ('jobFamily', d.job_family),
                  ('location', d.location), ('jobTitle', d.job_title)) AS v (attribute, value)
         WHERE v.value IS NOT NULL AND ${within('$1')} GROUP BY 1, 2
         UNION ALL
         SELECT 'language', l.value, count(*)::int FROM people.directory d CROSS JOIN unnest(d.languages) AS l (value)
         WHERE ${within('$1')} GROUP BY 2),
       numbered AS (
         SELECT *, row_number() OVER (PARTITION BY attribute ORDER BY count DESC, value) AS at FROM counted)
       SELECT attribute, value, count FROM numbered WHERE at <= ${MOST} ORDER BY attribute, at`,
      [reach],
    );
    const known = new Map<string, { value: string; count: number }[]>();
    for (const { attribute, value, count } of rows) {
      known.set(attribute, [...(known.get(attribute) ?? []), { value, count }]);
    }
    return known;
  }
}

function namesOf(attribute: string, value: string): Localised {
  return inEvery(languages(), (language) => valueText(attribute, value, language));
}
