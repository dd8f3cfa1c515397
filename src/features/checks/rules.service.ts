import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { RulesReader } from '../rules/public';
import { ruleCodeTaken, ruleInThePast } from './checks.errors';
import { DETECTORS } from './detectors';
import { optionsOf } from './options';
import type { Options, Reach, Rule, Severity } from './rule';
import { CheckRulesReader } from './rules.reader';

/** What a version of a rule says. */
export interface Stated extends Reach {
  readonly severity: Severity;
  readonly options: Options;
  readonly titles: Localised | null;
  readonly source: Localised;
  readonly sourceLink: string | null;
  readonly document: string | null;
  readonly clause: string | null;
  /** Null: at once. */
  readonly from: Date | null;
  readonly until: Date | null;
  readonly reason: string;
}

/** What makes a rule the one it is. */
export interface Named {
  readonly code: string;
  readonly family: string;
  readonly detector: string;
}

/** Rules are restated by date: a version is closed, never rewritten, and what was checked once can be checked again so. */
@Injectable()
export class CheckRulesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly reader: CheckRulesReader,
    private readonly channels: ChannelsReader,
    private readonly documents: RulesReader,
  ) {}

  /** @throws Problem rule-code-taken, rule-in-the-past, invalid-request */
  add(named: Named, stated: Stated): Promise<void> {
    return this.work.run(async () => {
      await this.locked();
      if ((await this.reader.versions(named.code).catch(() => [])).length > 0)
        throw ruleCodeTaken({ code: named.code });
      await this.write(named, 1, stated, null);
    });
  }

  /** A new version; it takes the place of whatever was in force or planned from its date on. @throws as `add`, not-found */
  restate(code: string, stated: Stated): Promise<void> {
    return this.work.run(async () => {
      await this.locked();
      const [latest] = await this.reader.versions(code);
      if (latest === undefined) throw notFound({ id: code });
      await this.write(latest, latest.version + 1, stated, latest);
    });
  }

  /** From then on (null: at once) the rule is in force no more. @throws Problem not-found, rule-in-the-past */
  end(code: string, at: Date | null, reason: string): Promise<void> {
    return this.work.run(async () => {
      await this.locked();
      const [latest] = await this.reader.versions(code);
      if (latest === undefined) throw notFound({ id: code });
      const until = this.beginning(at);
      await this.close(code, until);
      await this.trail.append({
        act: 'check-rule.ended',
        subject: { kind: 'check-rule', id: code },
        before: { version: latest.version },
        after: { until, reason },
      });
    });
  }

  private async write(named: Named, version: number, stated: Stated, before: Rule | null): Promise<void> {
    const { code, family, detector } = named;
    const options = optionsOf(DETECTORS[detector]?.fields ?? {}, stated.options);
    await this.demandKnown(stated);
    const from = this.beginning(stated.from);
    if (stated.until !== null && stated.until <= from) throw ruleInThePast();
    await this.close(code, from);
    const { severity, titles, source, sourceLink, document, clause, until, reason } = stated;
    await this.work.write(
      `INSERT INTO checks.rule (code, version, family, detector, severity, options, titles, source, source_link,
         document_code, clause, countries, networks, account_kinds, relationships, kinds, owner_role, from_at, until_at,
         recorded_at, decided_by, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'lead', $17, $18, $19, $20, $21)`,
      [
        ...[code, version, family, detector, severity, JSON.stringify(options)],
        ...[titles === null ? null : JSON.stringify(titles), JSON.stringify(source), sourceLink],
        ...[clause === null ? null : document, clause, stated.countries, stated.networks, stated.accountKinds],
        ...[stated.relationships, stated.kinds, from, until, this.clock.now(), actorLabel(currentActor()), reason],
      ],
    );
    await this.trail.append({
      act: version === 1 ? 'check-rule.added' : 'check-rule.changed',
      subject: { kind: 'check-rule', id: code },
      ...(before === null ? {} : { before: { version: before.version, severity: before.severity } }),
      after: { ...stated, options, version, from },
    });
  }

  /** Whatever of the rule reaches beyond the instant ends there. */
  private async close(code: string, at: Date): Promise<void> {
    await this.work.write(
      `UPDATE checks.rule SET until_at = greatest(from_at, $2)
       WHERE code = $1 AND (until_at IS NULL OR until_at > $2)`,
      [code, at],
    );
  }

  /** One statement after the other: two at once would both be the latest. */
  private async locked(): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtext('checks.rule'))`);
  }

  private beginning(stated: Date | null): Date {
    const now = this.clock.now();
    if (stated !== null && stated < now) throw ruleInThePast();
    return stated ?? now;
  }

  /** @throws Problem invalid-request */
  private async demandKnown({ networks, document, clause }: Stated): Promise<void> {
    const faults: Fault[] = [];
    const known = new Set((await this.channels.networks()).map(({ code }) => code));
    networks.forEach((network, at) => {
      if (!known.has(network)) faults.push({ pointer: `/networks/${at}`, code: 'unknown-network' });
    });
    if (clause !== null && (document === null || (await this.documents.documentByCode(document)) === null)) {
      faults.push({ pointer: '/document', code: 'unknown-document' });
    }
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}
