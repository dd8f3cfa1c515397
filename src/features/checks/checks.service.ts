import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Moments } from '../../kernel/event';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { findProtectedTalk } from '../detectors/public';
import { ImagesReader } from '../images/public';
import { Permits } from '../permits/public';
import { checksRefuse } from './checks.errors';
import type { Known } from './detector';
import { type Finding, findingsOf, LONGEST, type Part } from './finding';
import { ListsService } from './lists.service';
import { type Rule, speaking } from './rule';
import { capabilityOf, pictureOf } from './run';
import { CheckRulesReader } from './rules.reader';
import { type Said, SurroundingsService } from './surroundings.service';

/** What was run, and what it found. */
export interface Checked {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

/** What an author is told, and what concerns them alone. */
export interface Live {
  readonly findings: readonly Finding[];
  readonly forYou: readonly { readonly part: Part; readonly from: number; readonly to: number }[];
}

const MOST_TOLD = 20;

/** Runs the rules in force over words: while they are written, when they are tried, and when they are submitted. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly reader: CheckRulesReader,
    private readonly surroundings: SurroundingsService,
    private readonly lists: ListsService,
    private readonly images: ImagesReader,
  ) {}

  /**
   * What an author is told while they write, nothing of which is kept; where they speak of pay, conditions or union is
   * told here and nowhere else. @throws Problem not-found, permit-missing
   */
  async live(authorId: Id, channelId: Id, text: string, words: Omit<Said, 'at' | 'by'>): Promise<Live> {
    const at = this.clock.now();
    const known = await this.surroundings.on(channelId, { ...words, at, by: { authorId, channelId, draftId: null } });
    await this.permits.demand(authorId, capabilityOf(words.kind), { channelId, risk: 'low' });
    const { findings } = await this.run(text, known, at);
    return { findings, forYou: await this.forYou(text, words.title, words.language, at) };
  }

  /** Where words speak of pay, conditions or union: for the eyes of whoever writes them. */
  async forYou(text: string, title: string | null, language: string, at: Date): Promise<Live['forYou']> {
    const book = await this.lists.protected(language, at);
    const spokenIn = (part: Part, said: string): Live['forYou'] =>
      findProtectedTalk(said.slice(0, LONGEST), { book }).map(({ from, to }) => ({ part, from, to }));
    return [...spokenIn('title', title ?? ''), ...spokenIn('text', text)].slice(0, MOST_TOLD);
  }

  async run(text: string, known: Known, at: Date): Promise<Checked> {
    const rules = speaking(await this.reader.inForce(at), known);
    return { rules, findings: await findingsOf(text, rules, known) };
  }

  /**
   * Checks a revision that is being submitted and keeps what was found; fixes are words for whoever writes, and are not.
   * @throws Problem checks-refuse
   */
  async keep(revision: Moments['drafts.submitting']): Promise<void> {
    const { draftId, revision: number, title, text, channelId, kind, relationship, language, authorId } = revision;
    const at = this.clock.now();
    const sealed = await this.images.sealed(draftId, number);
    const pictures = sealed.map(({ alt }) => pictureOf({ kind: 'image', alternative: alt[language] ?? null }));
    const known = await this.surroundings.on(channelId, {
      kind,
      relationship,
      language,
      title,
      pictures,
      at,
      by: { authorId, channelId, draftId },
    });
    const { rules, findings } = await this.run(text, known, at);
    const stops = findings.filter(({ severity }) => severity === 'stop');
    if (stops.length > 0) {
      const faults = stops.map(({ part, from, to, title: named, message }) => ({
        ...{ pointer: `/${part}`, code: 'check-stops', from, to, params: { title: named, message } },
      }));
      throw checksRefuse({ count: stops.length }, { faults });
    }
    this.work.post(
      'INSERT INTO checks.run (draft_id, revision, language, rules, at, lists) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        ...[draftId, number, language, JSON.stringify(rules.map(({ code, version }) => ({ code, version }))), at],
        JSON.stringify(known.lists.versions),
      ],
    );
    this.work.post(
      `INSERT INTO checks.finding (draft_id, revision, position, rule, rule_version, code, severity, part, from_unit, to_unit,
         title, message, fix)
       SELECT $1, $2, f.position, f.rule, f."ruleVersion", f.code, f.severity, f.part, f."from", f."to", f.title, f.message, f.fix
       FROM jsonb_to_recordset($3) AS f (position integer, rule text, "ruleVersion" integer, code text, severity text, part text,
         "from" integer, "to" integer, title text, message text, fix jsonb)`,
      [draftId, number, JSON.stringify(findings.map((finding, position) => ({ position, ...finding, fix: null })))],
    );
  }
}
