import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { Rates } from '../../platform/access/rates';
import { HouseClock } from '../../platform/database/pace';
import { takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Training } from '../training/public';
import { changesIn, codeAt, isCode } from './code';
import { Hosting, type HostStanding } from './hosting.service';
import { PlacesRepository } from './places.repository';
import { SittingSchema } from './session.entity';
import { SessionsReader } from './sessions.reader';
import { codeNotNow, codeWrong, noPlace, ownAttendance, tooManyCodes } from './sessions.errors';
import { demandBegun, isRoomOpen, type Sitting } from './sitting';

/** Wrong codes a person may try, and within how many real seconds. */
const TRIES = 5;
const TRIES_SECONDS = 600;

/** Who was there, and whose mark is undone. */
export interface Stated {
  readonly attended: readonly Id[];
  readonly absent: readonly Id[];
}

/** The code as the host shows it. */
export interface ShownCode {
  /** Null while the doors are shut. */
  readonly code: string | null;
  readonly changesInMs: number | null;
}

/** Who was there: marked by whoever hosts, or by the code shown in the room. It is credited once, and stays so. */
@Injectable()
export class Attendance {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly rates: Rates,
    private readonly training: Training,
    private readonly hosting: Hosting,
    private readonly places: PlacesRepository,
    private readonly reader: SessionsReader,
  ) {}

  /** @throws Problem not-found, permit-missing, sitting-cancelled, sitting-not-begun, own-attendance, invalid-request */
  mark(by: Id, sittingId: Id, { attended, absent }: Stated): Promise<void> {
    return this.work.run(async () => {
      const standing = await this.hosting.demand(by, sittingId);
      const sitting = await takeRecord(this.work.manager, SittingSchema, sittingId);
      demandBegun(sitting, this.clock.now());
      if ([...attended, ...absent].includes(by)) throw ownAttendance();
      await this.demandPlaces(sittingId, standing, { attended, absent });
      await this.undo(sitting, absent, by);
      await this.write(sitting, attended, by, 'list');
    });
  }

  /** By the code in the room. @throws Problem not-found, no-place, attendance-code-not-now, too-many-codes, attendance-code-wrong */
  async enter(personId: Id, sittingId: Id, code: string): Promise<void> {
    await this.demandHeld(personId, sittingId);
    const key = `session-code:${personId}`;
    if ((await this.rates.count(key, TRIES_SECONDS)) > TRIES) {
      throw tooManyCodes({ seconds: this.rates.left(TRIES_SECONDS) });
    }
    await this.work.run(async () => {
      const sitting = await takeRecord(this.work.manager, SittingSchema, sittingId);
      if ((await this.places.open(sittingId, personId))?.state !== 'held') throw noPlace();
      if (!isRoomOpen(sitting, this.clock.now())) throw codeNotNow();
      if (!isCode(await this.key(sittingId), code, this.clock.real())) throw codeWrong();
      await this.write(sitting, [personId], personId, 'code');
    });
    await this.rates.giveBack(key);
  }

  /** @throws Problem not-found, permit-missing, own-attendance */
  async code(by: Id, sittingId: Id): Promise<ShownCode> {
    await this.hosting.demand(by, sittingId);
    if ((await this.work.run(() => this.places.open(sittingId, by))) !== null) throw ownAttendance();
    const [row] = await this.work.read<Pick<Sitting, 'state' | 'startsAt' | 'endsAt'>>(
      'SELECT state, starts_at AS "startsAt", ends_at AS "endsAt" FROM sessions.sitting WHERE id = $1',
      [sittingId],
    );
    const real = this.clock.real();
    if (row === undefined || !isRoomOpen(row, this.clock.now())) return { code: null, changesInMs: null };
    return { code: codeAt(await this.key(sittingId), real), changesInMs: changesIn(real) };
  }

  private async write(sitting: Sitting, personIds: readonly Id[], by: Id, way: 'list' | 'code'): Promise<void> {
    const at = this.clock.now();
    const rows = await this.work.write<{ person_id: Id }>(
      `INSERT INTO sessions.attendance (id, sitting_id, person_id, way, marked_at, marked_by)
       SELECT id, $2, person, $4, $5, $6 FROM unnest($1::uuid[], $3::uuid[]) AS m (id, person)
       ON CONFLICT (sitting_id, person_id) WHERE undone_at IS NULL DO NOTHING RETURNING person_id`,
      [personIds.map(() => newId()), sitting.id, personIds, way, at, by],
    );
    if (rows.length === 0) return;
    const minutes = await this.minutes(sitting.sessionId);
    const marked = rows.map((row) => row.person_id).sort();
    for (const personId of marked) {
      await this.training.credit({ personId, source: 'session', subjectId: sitting.id, seconds: minutes * 60 });
      await this.training.completeMaterial(personId, sitting.sessionId, at);
    }
    await this.trail.appendAll(
      marked.map((personId) => ({
        act: 'attendance.marked',
        subject: { kind: 'person', id: personId },
        after: { sittingId: sitting.id, sessionId: sitting.sessionId, minutes, way },
      })),
    );
    await this.outbox.append('sessions.attended', { sittingId: sitting.id, personIds: marked });
  }

  /** The mark goes; minutes credited, a module completed and a belt awarded stay. */
  private async undo(sitting: Sitting, personIds: readonly Id[], by: Id): Promise<void> {
    const rows = await this.work.write<{ person_id: Id; way: string }>(
      `UPDATE sessions.attendance SET undone_at = $3, undone_by = $4
       WHERE sitting_id = $1 AND person_id = ANY($2::uuid[]) AND undone_at IS NULL RETURNING person_id, way`,
      [sitting.id, personIds, this.clock.now(), by],
    );
    await this.trail.appendAll(
      rows.map(({ person_id: personId, way }) => ({
        act: 'attendance.unmarked',
        subject: { kind: 'person', id: personId },
        before: { sittingId: sitting.id, sessionId: sitting.sessionId, way },
      })),
    );
  }

  /** Everybody named has a place, and is seen by whoever marks. @throws Problem invalid-request */
  private async demandPlaces(sittingId: Id, standing: HostStanding, stated: Stated): Promise<void> {
    const seen = (await this.reader.places(sittingId, standing)).filter(({ state }) => state === 'held');
    const held = new Set(seen.map(({ personId }) => personId));
    const faults = (['attended', 'absent'] as const).flatMap((list) =>
      stated[list].flatMap((id, at) => (held.has(id) ? [] : [{ pointer: `/${list}/${at}`, code: 'has-no-place' }])),
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }

  /** Only who has a place may try at all. @throws Problem not-found */
  private async demandHeld(personId: Id, sittingId: Id): Promise<void> {
    const [row] = await this.work.read(
      `SELECT FROM sessions.place WHERE sitting_id = $1 AND person_id = $2 AND state = 'held'`,
      [sittingId, personId],
    );
    if (row !== undefined) return;
    const [known] = await this.work.read(
      `SELECT FROM sessions.sitting t JOIN training.materials_of($2) m ON m.material_id = t.session_id WHERE t.id = $1`,
      [sittingId, personId],
    );
    throw known === undefined ? notFound({ id: sittingId }) : noPlace();
  }

  private async key(sittingId: Id): Promise<Buffer> {
    const [row] = await this.work.read<{ key: Buffer }>('SELECT key FROM sessions.secret WHERE sitting_id = $1', [
      sittingId,
    ]);
    if (row === undefined) throw new Error('A sitting without a key.');
    return row.key;
  }

  private async minutes(sessionId: Id): Promise<number> {
    const [row] = await this.work.write<{ minutes: number }>('SELECT minutes FROM sessions.session WHERE id = $1', [
      sessionId,
    ]);
    return row?.minutes ?? 0;
  }
}
