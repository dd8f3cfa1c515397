import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { type Hider, StaffNamesReader } from '../staffnames/public';

/** Words of a customer, in one version of them. */
export interface Worded {
  readonly id: Id;
  readonly arrived_at: Date;
  readonly version: number;
  readonly text: string;
}

/** As they are shown, and as they were said where that differs. */
interface Shown extends Worded {
  readonly said: string | null;
  readonly open: boolean | null;
  /** Of a version that was replaced. */
  readonly past: boolean;
}

interface Change extends Shown {
  /** As they are to be shown. */
  readonly shown: string;
  /** Null: nothing in them is hidden any more. */
  readonly original: { readonly text: string; readonly open: boolean } | null;
}

/** Interactions looked through in one transaction when other names are hidden. */
const ONCE = 2_000;

/** $1 after this one. Ids grow with arrival. */
const PAGE = `
  WITH page AS MATERIALIZED (
    SELECT n.id, n.arrived_at, n.version, n.text FROM feed.interaction n
    WHERE NOT n.ours AND n.certificate IS NULL AND ($1::uuid IS NULL OR n.id > $1) ORDER BY n.id LIMIT ${ONCE})
  SELECT w.*, o.text AS said, o.open FROM (
    SELECT p.*, false AS past FROM page p
    UNION ALL
    SELECT p.id, p.arrived_at, v.number, v.text, true FROM page p JOIN feed.version v ON v.interaction_id = p.id) w
  LEFT JOIN feed.original o ON o.interaction_id = w.id AND o.number = w.version ORDER BY w.id, w.version`;

/** Keeps names of staff out of what everybody reads; what was said stays apart, for whoever handles it. */
@Injectable()
export class HidingService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly staffNames: StaffNamesReader,
  ) {}

  /** Hides the names in words that just came; the interactions are locked. */
  async hide(rows: readonly Worded[]): Promise<void> {
    const hider = await this.staffNames.hider();
    if (hider === null) return;
    const changes = rows.flatMap((row): Change[] => {
      const hidden = hider(row.text);
      if (hidden === null) return [];
      const original = { text: row.text, open: hidden.open };
      return [{ ...row, said: null, open: null, past: false, shown: hidden.text, original }];
    });
    await this.save(changes);
  }

  /** Other names are hidden now: looks through everything, some at a time. `anew`: some may be shown again. */
  begin(anew: boolean): Promise<void> {
    return this.outbox.append('feed.hiding', { anew, after: null });
  }

  /** Looks through the next few, and has the rest looked through after them. */
  async step(anew: boolean, after: Id | null): Promise<void> {
    const hider = await this.staffNames.hider();
    const rows = await this.work.write<Shown>(PAGE, [after]);
    await this.save(rows.flatMap((row) => changeOf(row, hider, anew) ?? []));
    const present = rows.filter(({ past }) => !past);
    const last = present.at(-1);
    if (present.length === ONCE && last !== undefined)
      await this.outbox.append('feed.hiding', { anew, after: last.id });
  }

  /** What was changed by others meanwhile stays as it is: it is on its way through the queue by itself. */
  private async save(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const present = changes.filter(({ past }) => !past);
    const past = changes.filter((change) => change.past);
    const done = await this.work.write<{ id: Id; version: number }>(
      `UPDATE feed.interaction n SET text = k.shown
       FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::text[], $5::text[]) AS k (id, arrived_at, version, text, shown)
       WHERE n.id = k.id AND n.arrived_at = k.arrived_at AND n.version = k.version AND n.text = k.text AND n.certificate IS NULL
       RETURNING n.id, n.version`,
      [...columns(present), present.map(({ shown }) => shown)],
    );
    const old = await this.work.write<{ id: Id; version: number }>(
      `UPDATE feed.version v SET text = k.shown
       FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::text[], $5::text[]) AS k (id, arrived_at, version, text, shown)
       WHERE v.interaction_id = k.id AND v.number = k.version AND v.text = k.text RETURNING v.interaction_id AS id, v.number AS version`,
      [...columns(past), past.map(({ shown }) => shown)],
    );
    const saved = new Set([...done, ...old].map(({ id, version }) => `${id} ${version}`));
    const kept = changes.filter(({ id, version }) => saved.has(`${id} ${version}`));
    const open = kept.filter(({ original }) => original === null);
    await this.work.write(
      `DELETE FROM feed.original o USING unnest($1::uuid[], $2::int[]) AS k (id, number)
       WHERE o.interaction_id = k.id AND o.number = k.number`,
      [open.map(({ id }) => id), open.map(({ version }) => version)],
    );
    const hidden = kept.flatMap(({ id, version, original }) =>
      original === null ? [] : [{ id, version, ...original }],
    );
    await this.work.write(
      `INSERT INTO feed.original (interaction_id, number, text, open) SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::boolean[])
       ON CONFLICT (interaction_id, number) DO UPDATE SET text = excluded.text, open = excluded.open`,
      [
        hidden.map(({ id }) => id),
        hidden.map(({ version }) => version),
        hidden.map(({ text }) => text),
        hidden.map((each) => each.open),
      ],
    );
  }
}

/** Null: it stays as it is. Names that came along are hidden in what is shown already, so that whoever left stays hidden. */
function changeOf(row: Shown, hider: Hider | null, anew: boolean): Change | null {
  const said = row.said ?? row.text;
  const hidden = hider?.(anew ? said : row.text) ?? null;
  if (hidden === null) return anew && row.said !== null ? { ...row, shown: said, original: null } : null;
  const open = hidden.open && (anew || row.open !== false);
  if (hidden.text === row.text && open === row.open) return null;
  return { ...row, shown: hidden.text, original: { text: said, open } };
}

function columns(rows: readonly Worded[]): unknown[] {
  return [
    rows.map(({ id }) => id),
    rows.map((row) => row.arrived_at),
    rows.map(({ version }) => version),
    rows.map(({ text }) => text),
  ];
}
