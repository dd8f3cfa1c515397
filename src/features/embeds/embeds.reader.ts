import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Localised, message, pick } from '../../platform/i18n/messages';
import { NudgesReader } from '../nudges/public';
import { MineReader } from '../updates/public';
import type { EmbeddedBeltDto, EmbeddedInboxDto, EmbeddedNextDto, EmbeddedUpdateDto } from './embeds.dto';

export type NextKind = 'returned' | 'module' | 'minutes' | 'nothing';

interface BeltRow {
  readonly code: string;
  readonly rank: number;
  readonly colour: string;
  readonly names: Localised;
}

interface NextRow {
  readonly draft: Id | null;
  readonly enrolment: Id | null;
  readonly dueOn: string | null;
  readonly module: Id | null;
  readonly names: Localised | null;
  readonly seconds: number | null;
}

/** So many lines stand on a page of somebody else's. */
const FEW = 5;
/** Letters of a line. */
const LONGEST = 140;

const BELT = `SELECT b.code, b.rank, b.colour, b.names FROM training.held_at($2) h
  JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id WHERE h.person_id = $1 ORDER BY b.rank DESC LIMIT 1`;

/** Words that came back come before the first open step of the track that is due first, as on home. */
const NEXT = `
  SELECT (SELECT draft_id FROM drafts.standing WHERE author_id = $1 AND state = 'returned' ORDER BY changed_at DESC LIMIT 1) AS draft,
    e.enrolment_id AS enrolment, e.due_on::text AS "dueOn", m.module_id AS module, m.names, m.seconds
  FROM (SELECT) one
  LEFT JOIN LATERAL (
    SELECT enrolment_id, edition_id, due_on FROM training.enrolments
    WHERE person_id = $1 AND state <> 'completed' AND state <> 'withdrawn' ORDER BY due_on NULLS LAST, enrolled_at LIMIT 1) e ON true
  LEFT JOIN LATERAL (
    SELECT m.module_id, m.names, m.seconds FROM curricula.modules m
    LEFT JOIN training.steps s ON s.enrolment_id = e.enrolment_id AND s.module_id = m.module_id
    WHERE m.edition_id = e.edition_id AND s.completed_at IS NULL AND s.waived_at IS NULL ORDER BY m.position LIMIT 1) m ON true`;

/** What pages of the intranet show to the person in front of them, in few words. */
@Injectable()
export class EmbedsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly nudges: NudgesReader,
    private readonly updates: MineReader,
  ) {}

  async belt(personId: Id): Promise<EmbeddedBeltDto> {
    const [row] = await this.work.read<BeltRow>(BELT, [personId, this.clock.now()]);
    const { language } = currentContext();
    const belt =
      row === undefined
        ? null
        : { code: row.code, rank: row.rank, colour: row.colour, name: pick(row.names, language) };
    return { belt, path: '/permits' };
  }

  async next(personId: Id): Promise<EmbeddedNextDto> {
    const [row] = await this.work.read<NextRow>(NEXT, [personId]);
    const { language } = currentContext();
    const title = (kind: NextKind): string => message(language, `embeds.next.${kind}`);
    const none = { dueOn: null, seconds: null };
    if (row === undefined) return { kind: 'nothing', title: title('nothing'), ...none, path: '/' };
    const { draft, enrolment, dueOn, module, names, seconds } = row;
    if (draft !== null) return { kind: 'returned', title: title('returned'), ...none, path: `/drafts/${draft}` };
    if (enrolment === null) return { kind: 'nothing', title: title('nothing'), ...none, path: '/' };
    if (module === null) return { kind: 'minutes', title: title('minutes'), dueOn, seconds: null, path: '/training' };
    return { kind: 'module', title: pick(names ?? {}, language), dueOn, seconds, path: `/modules/${module}` };
  }

  async update(personId: Id): Promise<EmbeddedUpdateDto> {
    const { weekOf, items, reading } = await this.updates.latest(personId);
    const { language } = currentContext();
    const lines = items.map(({ sentence, text }) => short(sentence === null ? text : pick(sentence, language)));
    return {
      weekOf,
      read: (reading?.seconds ?? null) !== null,
      items: lines.map((title) => ({ title, fresh: false, path: '/update' })),
      path: '/update',
    };
  }

  async inbox(personId: Id): Promise<EmbeddedInboxDto> {
    const { items } = await this.nudges.page(personId, false, undefined, 2 * FEW);
    const { unseen } = JSON.parse(await this.nudges.countUnseen(personId)) as { unseen: number };
    const shown = items.filter(({ state }) => state === 'new' || state === 'seen').slice(0, FEW);
    return {
      unseen,
      items: shown.map(({ title, path, state }) => ({ title: short(title), fresh: state === 'new', path })),
      path: '/inbox',
    };
  }
}

function short(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
