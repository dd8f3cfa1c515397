import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { scopeTooNarrow } from '../../platform/access/access.errors';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { isTimeZone } from './calendar';
import type { AddPersonDto, ChangePersonDto } from './change-person.dto';
import { DirectoryReader } from './directory.reader';
import { emailTaken, externalIdTaken, personActive, personForgotten, personLeft } from './people.errors';
import { PeopleReader, type PersonView } from './people.reader';
import { PeopleWriter, type PersonInput } from './people.writer';

/** What stands for nothing where a field can't be empty. */
const CLEARED: Readonly<Record<string, unknown>> = {
  names: {},
  languages: ['en'],
  timeZone: 'Asia/Jerusalem',
  workWeek: [7, 1, 2, 3, 4],
  shifts: [],
};

/** Changes of single persons: whole persons are stated to the writer, which keeps positions, access and events. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly reader: PeopleReader,
    private readonly directory: DirectoryReader,
    private readonly writer: PeopleWriter,
  ) {}

  /** Within the actor's scope. @throws Problem scope-too-narrow, external-id-taken, email-taken, invalid-request */
  add({ externalId, ...stated }: AddPersonDto): Promise<Id> {
    return this.work.run(async () => {
      const within = await this.directory.isWritable(stated.legalEntity ?? null, stated.department ?? null);
      if (!within) throw scopeTooNarrow();
      await this.writer.lock();
      if ((await this.reader.findByExternalId(externalId)) !== null) throw externalIdTaken({ externalId });
      const input = await this.merged({ externalId, givenName: '', familyName: '' }, stated, null);
      const { joined } = await this.writer.apply([input]);
      const [id] = joined;
      if (id === undefined) throw new Error('A new person did not join.');
      await this.prove('person.added', id, {}, input);
      return id;
    });
  }

  /** @throws Problem not-found, stale-version, person-left, email-taken, invalid-request */
  change(id: Id, stated: ChangePersonDto, version: number | null): Promise<PersonView> {
    return this.write(id, version, 'person.changed', async (before) => {
      if (!before.active) throw personLeft({ person: before.externalId });
      return this.merged(before, stated, id);
    });
  }

  /** They leave, today or on their last day: who has left has no login, token or role. @throws Problem not-found, person-left */
  depart(id: Id, leftOn: string | undefined, version: number | null): Promise<PersonView> {
    return this.write(id, version, 'person.left', (before) => {
      if (!before.active) throw personLeft({ person: before.externalId });
      return { ...before, leftOn: leftOn ?? dateOf(this.clock.now()) };
    });
  }

  /** The same person comes back. @throws Problem not-found, person-active, person-forgotten */
  rehire(id: Id, hiredOn: string | undefined, version: number | null): Promise<PersonView> {
    return this.write(id, version, 'person.rehired', (before) => {
      if (before.forgotten) throw personForgotten();
      if (before.active && before.leftOn === null) throw personActive({ person: before.externalId });
      return { ...before, leftOn: null, hiredOn: hiredOn ?? before.hiredOn ?? null };
    });
  }

  private write(
    id: Id,
    version: number | null,
    act: string,
    verb: (before: PersonInput & Pick<PersonView, 'active' | 'forgotten'>) => PersonInput | Promise<PersonInput>,
  ): Promise<PersonView> {
    return this.work.run(async () => {
      await this.writer.lock();
      const before = await this.reader.stated(id);
      if (before === null) throw notFound({ id });
      if (version !== null && version !== before.version) throw staleVersion({ id });
      const after = await verb(before);
      await this.writer.apply([after]);
      await this.prove(act, id, before, after);
      const person = await this.reader.find(id);
      if (person === null) throw notFound({ id });
      return person;
    });
  }

  /** @throws Problem email-taken, invalid-request */
  private async merged(before: PersonInput, stated: ChangePersonDto, id: Id | null): Promise<PersonInput> {
    const { managerId, ...fields } = stated;
    const faults: Fault[] = [];
    if (typeof fields.timeZone === 'string' && !isTimeZone(fields.timeZone)) {
      faults.push({ pointer: '/timeZone', code: 'bad-zone', params: { value: fields.timeZone } });
    }
    const manager =
      managerId === undefined
        ? (before.manager ?? null)
        : await this.managerOf(managerId, id, (fault) => faults.push(fault));
    if (faults.length > 0) throw invalidRequest({}, { faults });
    if (typeof fields.email === 'string') await this.demandFree(fields.email, id);
    const changes = Object.entries(fields)
      .filter(([, value]: [string, unknown]) => value !== undefined)
      .map(([field, value]: [string, unknown]) => [field, value ?? CLEARED[field] ?? null] as const);
    return { ...before, ...(Object.fromEntries(changes) as Partial<PersonInput>), manager };
  }

  /** The manager's external id. */
  private async managerOf(managerId: Id | null, id: Id | null, fault: (fault: Fault) => void): Promise<string | null> {
    if (managerId === null) return null;
    const manager = await this.reader.find(managerId);
    if (manager === null || !manager.active) fault({ pointer: '/managerId', code: 'unknown-manager' });
    else if (id !== null && (await this.reader.isBelow(managerId, id))) {
      fault({ pointer: '/managerId', code: 'manager-circle' });
    }
    return manager?.externalId ?? null;
  }

  private async demandFree(email: string, id: Id | null): Promise<void> {
    const holder = await this.reader.findByEmail(email);
    if (holder !== null && holder.id !== id) throw emailTaken();
  }

  private prove(act: string, id: Id, before: Partial<PersonInput>, after: PersonInput): Promise<void> {
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(before[key as keyof PersonInput]) !== JSON.stringify(after[key as keyof PersonInput]),
    );
    const of = (person: Partial<PersonInput>): Record<string, unknown> =>
      Object.fromEntries(changed.map((key) => [key, person[key as keyof PersonInput] ?? null]));
    return this.trail.append({ act, subject: { kind: 'person', id }, before: of(before), after: of(after) });
  }
}
