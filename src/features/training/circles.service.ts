import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { type Localised, message, pick } from '../../platform/i18n/messages';
import { type AskedTrait, Audiences } from '../audiences/public';
import { circleThrough, type Link, type Step } from './circle';
import { assignmentCircle } from './training.errors';

/** What is about to be: an audience led to a belt, or an audience that asks for traits. */
export interface Intended {
  readonly audienceId: Id;
  /** Code of the belt a new assignment leads to. */
  readonly belt?: string;
  /** What a changed rule asks for. */
  readonly asks?: readonly AskedTrait[];
}

/** One writes what may close a circle at a time; the number is this room's own. */
const LOCK = 7_300_041;

/** Refuses assignments, and rules, by which an assignment would change whom its own audience reaches. */
@Injectable()
export class Circles {
  constructor(
    private readonly work: Work,
    private readonly audiences: Audiences,
  ) {}

  /** In the ambient transaction, so that two who close a circle from two sides don't miss each other. */
  async demandNone(intended: Intended): Promise<void> {
    if (belts(intended.asks ?? (await this.asksOf(intended.audienceId))).length === 0) return;
    await this.work.write('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await this.look(intended);
  }

  /** The same for a preview: nothing is locked. @throws Problem assignment-circle, with its steps */
  async look(intended: Intended): Promise<void> {
    const open = await this.work.read<{ audienceId: Id; belt: string }>(
      `SELECT DISTINCT a.audience_id AS "audienceId", b.code AS belt
       FROM training.assignment a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id WHERE a.ended_at IS NULL`,
    );
    const { audienceId, belt, asks } = intended;
    const led = belt === undefined ? open : [...open, { audienceId, belt }];
    const known = await this.audiences.asks([...new Set([audienceId, ...led.map((one) => one.audienceId)])]);
    const links = known.map(({ id, asks: stated }): Link => ({
      audienceId: id,
      asks: belts(id === audienceId && asks !== undefined ? asks : stated),
      leadsTo: led.filter((one) => one.audienceId === id).map((one) => one.belt),
    }));
    const circle = circleThrough(audienceId, links);
    if (circle !== null) await this.refuse(circle, new Map(known.map(({ id, names }) => [id, names])), intended);
  }

  private async refuse(circle: readonly Step[], names: ReadonlyMap<Id, Localised>, intended: Intended): Promise<never> {
    const { language } = currentContext();
    const ladder = await this.work.read<{ code: string; names: Localised }>(
      'SELECT code, names FROM curricula.belt_ladder',
    );
    const audience = (id: Id): string => pick(names.get(id) ?? {}, language);
    const beltName = (code: string): string => pick(ladder.find((belt) => belt.code === code)?.names ?? {}, language);
    const faults = circle.map(({ audienceId, belt }, at): Fault => {
      const next = circle[at + 1]?.audienceId ?? intended.audienceId;
      const params = { audience: audience(audienceId), belt: beltName(belt), next: audience(next) };
      return { pointer: intended.asks === undefined ? '/audienceId' : '/rule', code: 'assignment-circle-step', params };
    });
    const way = circle.flatMap(({ audienceId, belt }) => [audience(audienceId), beltName(belt)]);
    const circleText = [...way, audience(intended.audienceId)].join(message(language, 'training.circle.next'));
    throw assignmentCircle({ circle: circleText }, { faults });
  }

  private async asksOf(audienceId: Id): Promise<readonly AskedTrait[]> {
    const [audience] = await this.audiences.asks([audienceId]);
    return audience?.asks ?? [];
  }
}

function belts(asks: readonly AskedTrait[]): readonly string[] {
  return asks.filter(({ kind }) => kind === 'belt').flatMap(({ values }) => values);
}
