import { declareCustomerData } from '../../platform/declarations/customers';
import { declarePersonal } from '../../platform/declarations/personal';

const OF_THEIR_DRAFTS = 't.draft_id IN (SELECT d.draft_id FROM drafts.standing d WHERE d.author_id = $1)';
const EDITED = '(SELECT d.edited_at FROM drafts.standing d WHERE d.draft_id = t.draft_id)';

declarePersonal(
  {
    table: 'suggestions.help',
    columns: ['author_id'],
    kept: 'drafts-unsubmitted',
    since: EDITED,
    erased: 'row-removed',
  },
  {
    table: 'suggestions.base',
    columns: [],
    kept: 'drafts-unsubmitted',
    since: EDITED,
    whose: OF_THEIR_DRAFTS,
    erased: 'row-removed',
  },
  {
    table: 'suggestions.remark',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.at',
    whose: `t.person_id = $1 OR ${OF_THEIR_DRAFTS}`,
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'suggestions.answer',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'suggestions.span',
    columns: ['person_id'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'suggestions.share',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

const mentioned = (column: string): string => `regexp_replace(${column}, feed.mention($3), '@…', 'gi')`;

/** Customers in what was said of words. */
declareCustomerData(
  {
    name: 'suggestions.remarks',
    find: `SELECT r.id::text AS key, r.at, d.channel_id, NULL::text AS excerpt
           FROM suggestions.remark r JOIN drafts.standing d ON d.draft_id = r.draft_id
           WHERE ($2::uuid IS NULL OR d.channel_id = $2)
             AND (r.quote ~* feed.mention($1) OR r.words ~* feed.mention($1) OR r.replacement ~* feed.mention($1))`,
    erase: [
      `UPDATE suggestions.remark SET quote = ${mentioned('quote')}, words = ${mentioned('words')},
         replacement = ${mentioned('replacement')}, version = version + 1
       WHERE id::text = ANY($1::text[]) AND $2::integer > 0`,
    ],
  },
  {
    name: 'suggestions.answers',
    find: `SELECT a.id::text AS key, a.at, d.channel_id, NULL::text AS excerpt
           FROM suggestions.answer a JOIN suggestions.remark r ON r.id = a.remark_id
           JOIN drafts.standing d ON d.draft_id = r.draft_id
           WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND a.words ~* feed.mention($1)`,
    erase: [
      `UPDATE suggestions.answer SET words = ${mentioned('words')} WHERE id::text = ANY($1::text[]) AND $2::integer > 0`,
    ],
  },
  {
    name: 'suggestions.bases',
    find: `SELECT b.id::text AS key, b.at, d.channel_id, NULL::text AS excerpt
           FROM suggestions.base b JOIN drafts.standing d ON d.draft_id = b.draft_id
           WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND b.text ~* feed.mention($1)`,
    erase: [
      `UPDATE suggestions.base SET text = ${mentioned('text')} WHERE id::text = ANY($1::text[]) AND $2::integer > 0`,
    ],
  },
);
