import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { Credentials } from '../../platform/access/credentials';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import type { Shift } from './calendar';
import type { Scope, StatedField } from './staged-fields';
import { StagedPeople } from './staged.repository';

/** A person as HR's source states them. Absent optional values are null, but those of the calendar stay as they are. */
export interface PersonInput {
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly email?: string | null;
  readonly legalEntity?: string | null;
  readonly department?: string | null;
  readonly jobFamily?: string | null;
  readonly jobTitle?: string | null;
  readonly grade?: number | null;
  /** External id of the manager. */
  readonly manager?: string | null;
  readonly location?: string | null;
  readonly languages?: readonly string[];
  readonly timeZone?: string;
  /** ISO days of the week worked, Monday being 1. */
  readonly workWeek?: readonly number[];
  readonly shifts?: readonly Shift[];
  readonly hiredOn?: string | null;
  readonly leftOn?: string | null;
}

export interface Applied {
  readonly joined: readonly Id[];
  readonly moved: readonly Id[];
  readonly left: readonly Id[];
}

const FIELDS: readonly StatedField[] = [
  'givenName',
  'familyName',
  'names',
  'email',
  'legalEntity',
  'department',
  'jobFamily',
  'jobTitle',
  'grade',
  'manager',
  'location',
  'languages',
  'hiredOn',
  'leftOn',
];
const CALENDAR = ['timeZone', 'workWeek', 'shifts'] as const;

/** Writes the directory set-wise: whoever is stated is added or brought up to date, positions are kept by date. */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly credentials: Credentials,
    private readonly outbox: Outbox,
    private readonly staged: StagedPeople,
  ) {}

  /** Until the transaction ends nobody else writes the directory. */
  lock(): Promise<void> {
    return this.staged.lock();
  }

  /** Applies what is stated about these persons, and only them, in one unit of work; tells `people.changed`. */
  apply(people: readonly PersonInput[]): Promise<Applied> {
    return this.work.run(async () => {
      await this.staged.open();
      await this.staged.add(
        people.map((fields, row) => ({ row, externalId: fields.externalId, fields: { ...fields } })),
      );
      await this.staged.close();
      const calendar = CALENDAR.filter((field) => people.some((person) => person[field] !== undefined));
      await this.staged.write([...FIELDS, ...calendar], this.today());
      return this.finish();
    });
  }

  /**
   * Applies what is staged, in the fields that were stated; with a scope, whoever of it is not stated leaves. Tells
   * `people.imported` once; answers the import's id.
   */
  async applyStaged(fields: readonly StatedField[], scope: Scope | null): Promise<Id> {
    await this.staged.write(fields, this.today());
    if (scope !== null) await this.staged.endAbsent(scope, this.today());
    await this.staged.keepPositions(this.today(), this.clock.now());
    const { joined, moved, left } = await this.staged.touched(false);
    const importId = newId();
    const counts = { joined: joined.count, moved: moved.count, left: left.count };
    await this.outbox.append('people.imported', { importId, ...counts });
    await this.endAccess(left.ids);
    return importId;
  }

  /** Whoever's last day has passed leaves. */
  endDue(): Promise<Applied> {
    return this.work.run(async () => {
      await this.staged.open();
      await this.staged.endDue(this.today());
      return this.finish();
    });
  }

  private async finish(): Promise<Applied> {
    await this.staged.keepPositions(this.today(), this.clock.now());
    const { joined, moved, left } = await this.staged.touched(true);
    const personIds = [...joined.ids, ...moved.ids, ...left.ids];
    if (personIds.length > 0) await this.outbox.append('people.changed', { personIds });
    await this.endAccess(left.ids);
    return { joined: joined.ids, moved: moved.ids, left: left.ids };
  }

  private async endAccess(left: readonly Id[]): Promise<void> {
    if (left.length === 0) return;
    await this.credentials.endAll(left);
    await this.outbox.append('people.left', { personIds: left });
  }

  private today(): string {
    return dateOf(this.clock.now());
  }
}
