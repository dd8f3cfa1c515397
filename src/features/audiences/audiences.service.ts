import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type AudienceInput, changeAudience, newAudience } from './audience';
import { AudienceEntity } from './audience.entity';
import { MembershipRepository, type Wanted } from './membership.repository';
import { managersOf, parseRule, type Rule } from './rule';

/** Audiences as rooms and routes use them; a rule comes in as JSON and is read here. */
@Injectable()
export class Audiences {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly membership: MembershipRepository,
  ) {}

  /** Makes an audience and finds its members at once. @throws Problem invalid-request */
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

  /** Changes names and rule; the members follow at once. @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, version: number | null, input: { readonly names: Localised; readonly rule: unknown }): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, AudienceEntity, id);
      if (version !== null && version !== before.version) throw staleVersion({ id });
      const after = changeAudience(before, await this.read(input), this.clock.now());
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

  /** The rule in JSON, read; a manager it names must be in the directory. @throws Problem invalid-request */
  async rule(value: unknown): Promise<Rule> {
    const rule = parseRule(value);
    const managers = managersOf(rule);
    if (managers.length === 0) return rule;
    const found = await this.work.read<{ id: string }>('SELECT external_id AS id FROM people.named($1::text[])', [
      managers.map((manager) => manager.externalId),
    ]);
    const known = new Set(found.map((row) => row.id));
    const faults = managers
      .filter((manager) => !known.has(manager.externalId))
      .map(({ pointer }) => ({ pointer, code: 'audience-manager' }));
    if (faults.length > 0) throw invalidRequest({}, { faults });
    return rule;
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

  private async read(input: { readonly names: Localised; readonly rule: unknown }): Promise<AudienceInput> {
    return { names: input.names, rule: await this.rule(input.rule) };
  }
}
