import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { scopeTooNarrow } from '../../platform/access/access.errors';
import { scopesOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type AudienceInput, changeAudience, newAudience } from './audience';
import { AudienceEntity } from './audience.entity';
import { MembershipRepository, type Wanted } from './membership.repository';
import { type AskedTrait, askedTraits, leavesOf, managersOf, type Rule } from './rule';
import { boundTo, isWithin } from './rule-bounds';
import { parseRule } from './rule-reading';
import { RuleWordsReader } from './words.reader';

/** What an audience asks for of traits. */
export interface AudienceAsks {
  readonly id: Id;
  readonly names: Localised;
  readonly asks: readonly AskedTrait[];
}

/** Audiences as rooms and routes use them; a rule comes in as JSON and is read here. */
@Injectable()
export class Audiences {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly membership: MembershipRepository,
    private readonly words: RuleWordsReader,
  ) {}

  /**
   * Makes an audience and finds its members at once. Whose role is limited makes one that keeps to their scope: the
   * rule says so.
   * @throws Problem invalid-request
   */
  create(input: { readonly names: Localised; readonly rule: unknown }): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const audience = newAudience(id, await this.read(input), this.clock.now());
      await addRecord(this.work.manager, AudienceEntity, audience);
      await this.refresh([id]);
      await this.trail.append({
        act: 'audience.created',
        subject: { kind: 'audience', id },
        after: { names: audience.names, rule: audience.rule },
      });
      return id;
    });
  }

  /**
   * Changes names and rule; the members follow at once. Whose role is limited changes what keeps to their scope, and
   * keeps it there.
   * @throws Problem not-found, scope-too-narrow, stale-version, invalid-request, and what listeners to `audiences.restating` refuse
   */
  change(id: Id, version: number | null, input: { readonly names: Localised; readonly rule: unknown }): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, AudienceEntity, id);
      if (!isWithin(before.rule, ownScopes())) throw scopeTooNarrow({ id });
      if (version !== null && version !== before.version) throw staleVersion({ id });
      const after = changeAudience(before, await this.read(input), this.clock.now());
      await this.outbox.tell('audiences.restating', { audienceId: id, asks: askedTraits(after.rule) });
      await saveRecord(this.work.manager, AudienceEntity, after);
      await this.refresh([id]);
      await this.trail.append({
        act: 'audience.changed',
        subject: { kind: 'audience', id },
        before: { names: before.names, rule: before.rule },
        after: { names: after.names, rule: after.rule },
      });
    });
  }

  /**
   * The rule in JSON, read; managers it names must be in the directory, and values of traits among those there are.
   * @throws Problem invalid-request
   */
  async rule(value: unknown): Promise<Rule> {
    const rule = parseRule(value);
    const faults = [...(await this.unknownManagers(rule)), ...(await this.unknownValues(rule))];
    if (faults.length > 0) throw invalidRequest({}, { faults });
    return rule;
  }

  /** The rule as the present actor would state it: held to their scope. @throws Problem invalid-request */
  async ownRule(value: unknown): Promise<Rule> {
    const rule = await this.rule(value);
    const bound = boundTo(rule, ownScopes());
    return bound === rule ? rule : parseRule(bound);
  }

  /** Brings members up to date, of these audiences or of all; tells `audiences.changed` when somebody came or went. */
  refresh(audienceIds: readonly Id[] | null): Promise<void> {
    return this.refreshWanted({ ids: audienceIds });
  }

  refreshWanted(wanted: Wanted): Promise<void> {
    return this.work.run(async () => {
      const changed = await this.membership.refresh(wanted);
      if (changed.length > 0) await this.outbox.append('audiences.changed', { audienceIds: changed });
    });
  }

  /** @throws Problem not-found */
  async demand(id: Id): Promise<void> {
    await this.names(id);
  }

  /** @throws Problem not-found */
  async names(id: Id): Promise<Localised> {
    const [row] = await this.work.read<{ names: Localised }>('SELECT names FROM audiences.audience WHERE id = $1', [
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    return row.names;
  }

  /** The traits that each of these audiences asks for, with the audiences' names. */
  async asks(ids: readonly Id[]): Promise<readonly AudienceAsks[]> {
    const rows = await this.work.read<{ id: Id; names: Localised; rule: Rule }>(
      'SELECT id, names, rule FROM audiences.audience WHERE id = ANY($1::uuid[]) ORDER BY id',
      [ids],
    );
    return rows.map(({ id, names, rule }) => ({ id, names, asks: askedTraits(rule) }));
  }

  private async unknownManagers(rule: Rule): Promise<readonly Fault[]> {
    const managers = managersOf(rule);
    if (managers.length === 0) return [];
    const found = await this.work.read<{ id: string }>('SELECT external_id AS id FROM people.named($1::text[])', [
      managers.map((manager) => manager.externalId),
    ]);
    const known = new Set(found.map((row) => row.id));
    return managers
      .filter((manager) => !known.has(manager.externalId))
      .map(({ pointer }) => ({ pointer, code: 'audience-manager' }));
  }

  private async unknownValues(rule: Rule): Promise<readonly Fault[]> {
    const faults: Fault[] = [];
    for (const { leaf, pointer } of leavesOf(rule)) {
      const known = 'trait' in leaf ? await this.words.values(leaf.trait) : null;
      if (known === null || !('trait' in leaf)) continue;
      const values = known.map(({ value }) => value);
      leaf.is.forEach((value, at) => {
        if (values.includes(value)) return;
        faults.push({ pointer: `${pointer}/is/${at}`, code: 'not-one-of', params: { limit: values.join(', ') } });
      });
    }
    return faults;
  }

  private async read(input: { readonly names: Localised; readonly rule: unknown }): Promise<AudienceInput> {
    return { names: input.names, rule: await this.ownRule(input.rule) };
  }
}

/** How far the present actor writes audiences; null: everywhere. */
function ownScopes(): ReturnType<typeof scopesOf> {
  return scopesOf(currentActor(), 'audiences:write');
}
