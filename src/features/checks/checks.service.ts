import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Moments } from '../../kernel/event';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { checksRefuse } from './checks.errors';
import type { Known } from './detector';
import { type Finding, findingsOf } from './finding';
import { type Rule, speaking } from './rule';
import { capabilityOf } from './run';
import { CheckRulesReader } from './rules.reader';
import { type Said, SurroundingsService } from './surroundings.service';

/** What was run, and what it found. */
export interface Checked {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

/** Runs the rules in force over words: while they are written, when they are tried, and when they are submitted. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly reader: CheckRulesReader,
    private readonly surroundings: SurroundingsService,
  ) {}

  /** What an author is told while they write; nothing of it is kept. @throws Problem not-found, permit-missing */
  async live(authorId: Id, channelId: Id, text: string, said: Said): Promise<readonly Finding[]> {
    const known = await this.surroundings.on(channelId, said);
    await this.permits.demand(authorId, capabilityOf(said.kind), { channelId, risk: 'low' });
    return (await this.run(text, known, this.clock.now())).findings;
  }

  async run(text: string, known: Known, at: Date): Promise<Checked> {
    const rules = speaking(await this.reader.inForce(at), known);
    return { rules, findings: findingsOf(text, rules, known) };
  }

  /** Checks a revision that is being submitted and keeps what was found. @throws Problem checks-refuse */
  async keep(revision: Moments['drafts.submitting']): Promise<void> {
    const { draftId, revision: number, text, channelId, kind, relationship, language } = revision;
    const at = this.clock.now();
    const known = await this.surroundings.on(channelId, { kind, relationship, language, pictures: [] });
    const { rules, findings } = await this.run(text, known, at);
    const stops = findings.filter(({ severity }) => severity === 'stop');
    if (stops.length > 0) {
      const faults = stops.map(({ from, to, title, message }) => ({
        ...{ pointer: '/text', code: 'check-stops', from, to, params: { title, message } },
      }));
      throw checksRefuse({ count: stops.length }, { faults });
    }
    this.work.post('INSERT INTO checks.run (draft_id, revision, language, rules, at) VALUES ($1, $2, $3, $4, $5)', [
      ...[draftId, number, language, JSON.stringify(rules.map(({ code, version }) => ({ code, version }))), at],
    ]);
    this.work.post(
      `INSERT INTO checks.finding (draft_id, revision, position, rule, rule_version, code, severity, from_unit, to_unit,
         title, message, fix)
       SELECT $1, $2, f.position, f.rule, f."ruleVersion", f.code, f.severity, f."from", f."to", f.title, f.message, f.fix
       FROM jsonb_to_recordset($3) AS f (position integer, rule text, "ruleVersion" integer, code text, severity text,
         "from" integer, "to" integer, title text, message text, fix jsonb)`,
      [draftId, number, JSON.stringify(findings.map((finding, position) => ({ position, ...finding })))],
    );
  }
}
