import type { ChangeSet } from '@codemirror/state';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { NamedPersonDto } from '../drafts/public';
import { placed } from './anchor';
import type { Reader } from './access.service';
import { editsBetween } from './edits';
import { ISO, PERSON } from './person';
import { type Remark, remarkActs } from './remark';
import type { HelpDto, RemarkAnswerDto, RemarkDto } from './suggestions.dto';

/** A remark as stored, with the text it stands on. */
interface Row extends Remark {
  readonly text: string;
  readonly person: NamedPersonDto;
  readonly answers: readonly RemarkAnswerDto[];
}

/** Remarks that one draft shows at most: the newest. */
const MOST = 500;

@Injectable()
export class RemarksReader {
  constructor(private readonly work: Work) {}

  /** What was said of a draft's words, each where it stands in the text that its reader sees; in the order of that text. */
  async of({ personId, as, draft, text }: Reader): Promise<RemarkDto[]> {
    const rows = await this.work.read<Row>(
      `SELECT r.id, r.draft_id AS "draftId", r.kind, r.person_id AS "personId", r.revision, r.base_id AS "baseId",
         r.from_at AS "from", r.to_at AS "to", r.quote, r.words, r.replacement, r.answers_id AS "answersId", r.state, r.revised, r.at,
         r.settled_at AS "settledAt", r.version, coalesce(s.text, b.text) AS text, ${PERSON('r.person_id')} AS person,
         (SELECT coalesce(json_agg(json_build_object('id', a.id, 'person', ${PERSON('a.person_id')}, 'words', a.words,
            'at', ${ISO('a.at')}) ORDER BY a.id), '[]') FROM suggestions.answer a WHERE a.remark_id = r.id) AS answers
       FROM suggestions.remark r
       LEFT JOIN drafts.said s ON s.draft_id = r.draft_id AND s.number = r.revision
       LEFT JOIN suggestions.base b ON b.id = r.base_id
       WHERE r.draft_id = $1 AND r.state <> 'withdrawn' AND ($2 OR r.revision IS NOT NULL)
       ORDER BY r.id DESC LIMIT ${MOST}`,
      [draft.id, as !== 'reviewer'],
    );
    const edits = new Map<string, ChangeSet>();
    const editsFrom = (base: string): ChangeSet => {
      const known = edits.get(base) ?? editsBetween(base, text);
      edits.set(base, known);
      return known;
    };
    return rows
      .map((row) =>
        seen(row, placed(row, row.quote, editsFrom(row.text), text), text, personId, draft.authorId === personId),
      )
      .sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || (a.id < b.id ? -1 : 1));
  }

  /** Who is asked for help with this draft; null: nobody. */
  async help(draftId: Id): Promise<HelpDto | null> {
    const [row] = await this.work.read<HelpDto>(
      `SELECT wish, ${ISO('asked_at')} AS "askedAt" FROM suggestions.help WHERE draft_id = $1`,
      [draftId],
    );
    return row ?? null;
  }
}

function seen(
  row: Row,
  place: { from: number; to: number } | null,
  text: string,
  viewerId: Id,
  own: boolean,
): RemarkDto {
  const { id, kind, revision, quote, words, replacement, answersId, state, revised, person, at, settledAt, answers } =
    row;
  const acts = remarkActs(row, viewerId, own);
  return {
    ...{ id, kind, revision, quote, words, replacement, answersId, state, revised, person },
    from: place?.from ?? null,
    to: place?.to ?? null,
    changed: place !== null && text.slice(place.from, place.to) !== quote,
    at: at.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
    answers: [...answers],
    can: place === null ? acts.filter((act) => act !== 'accept') : acts,
  };
}
