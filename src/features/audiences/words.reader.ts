import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import { languages, type Localised, pick } from '../../platform/i18n/messages';
import { askedTraits, managersOf, type Rule } from './rule';
import { inEvery, ruleSentence, type RuleWords } from './rule-sentence';
import { traitKinds } from './trait';

/** A value of a kind of trait, with its names. */
export interface TraitValue {
  readonly value: string;
  readonly names: Localised;
}

/** The words of rules: names of the managers they name, and of the values of traits. */
@Injectable()
export class RuleWordsReader {
  constructor(private readonly work: Work) {}

  /** Words for these rules, looked up once for all of them. */
  async of(rules: readonly Rule[], more: readonly string[] = []): Promise<RuleWords> {
    const people = await this.named([
      ...rules.flatMap((rule) => managersOf(rule)).map(({ externalId }) => externalId),
      ...more,
    ]);
    const kinds = new Set(rules.flatMap((rule) => askedTraits(rule)).map(({ kind }) => kind));
    const values = new Map<string, Localised>();
    for (const kind of kinds) {
      for (const { value, names } of (await this.values(kind)) ?? []) values.set(`${kind} ${value}`, names);
    }
    return {
      person: (externalId, language) => {
        const found = people.get(externalId);
        return found === undefined ? externalId : `${found.names[language] ?? found.name} (${externalId})`;
      },
      value: (kind, value, language) => pick(values.get(`${kind} ${value}`) ?? { en: value }, language),
      listsPeople: true,
    };
  }

  /** A rule as a sentence in every language there is. */
  async sentence(rule: Rule): Promise<Localised> {
    const [sentence] = await this.sentences([rule]);
    return sentence ?? {};
  }

  async sentences(rules: readonly Rule[]): Promise<readonly Localised[]> {
    const words = await this.of(rules);
    return rules.map((rule) => inEvery(languages(), (language) => ruleSentence(rule, language, words)));
  }

  /** The values of a kind of trait in their order; null when any text may be one. */
  async values(kind: string): Promise<readonly TraitValue[] | null> {
    const select = traitKinds().get(kind)?.values ?? null;
    return select === null ? null : this.work.read<TraitValue>(select);
  }

  private async named(
    externalIds: readonly string[],
  ): Promise<ReadonlyMap<string, { name: string; names: Localised }>> {
    if (externalIds.length === 0) return new Map();
    const rows = await this.work.read<{ external_id: string; name: string; names: Localised }>(
      'SELECT external_id, name, names FROM people.named($1::text[])',
      [externalIds],
    );
    return new Map(rows.map((row) => [row.external_id, row]));
  }
}
