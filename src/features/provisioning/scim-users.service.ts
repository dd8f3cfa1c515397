import { Injectable } from '@nestjs/common';
import SCIMMY from 'scimmy';
import { dateOf } from '../../kernel/clock';
import { type Id, isId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader, PeopleWriter, type PersonInput } from '../people/public';
import { emailOf, ENTERPRISE, externalIdOf, keptOf, merged, type ScimUser } from './scim';
import { scimError, tolerant } from './scim-protocol.reader';
import { ScimReader, versionIn } from './scim.reader';

/** Users of an identity provider, which are persons of the directory. */
@Injectable()
export class ScimUsers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly writer: PeopleWriter,
    private readonly reader: ScimReader,
  ) {}

  /** Adds a person, or takes up one whom the directory knows already. @throws SCIM error uniqueness */
  create(body: Record<string, unknown>): Promise<Id> {
    const user = read(body);
    return this.work.run(async () => {
      await this.writer.lock();
      const known = await this.known(user);
      if (known !== null && (await this.reader.isProvisioned(known))) taken();
      await this.demandName(user.userName, known);
      const id = await this.state(known, user, null);
      const now = this.clock.now();
      await this.work.write(
        `INSERT INTO provisioning.scim_user AS u (person_id, user_name, external_id, data, created_at, changed_at)
         VALUES ($1, $2, $3, $4::jsonb, $5, $5)
         ON CONFLICT (person_id) DO UPDATE SET user_name = $2, external_id = $3, data = $4::jsonb, created_at = $5,
           changed_at = $5, removed_at = NULL, version = u.version + 1`,
        [id, user.userName, user.externalId ?? null, JSON.stringify(keptOf(user)), now],
      );
      await this.prove('person.provisioned', id, user);
      return id;
    });
  }

  /** @throws Problem not-found, SCIM errors */
  replace(id: string, body: Record<string, unknown>, version: string | null): Promise<void> {
    return this.change(id, version, () => Promise.resolve(read(body)));
  }

  /** @throws Problem not-found, SCIM errors */
  patch(id: string, body: Record<string, unknown>, version: string | null): Promise<void> {
    const operations = new SCIMMY.Messages.PatchOp(tolerant(body) as never);
    return this.change(id, version, async () => {
      const resource = await this.reader.demandUser(id);
      const current = new SCIMMY.Schemas.User(resource, 'out');
      const found: ScimUser[] = [];
      await operations.apply(current, (target: unknown) => {
        found.push(plain(new SCIMMY.Schemas.User(target, 'in')));
        return Promise.resolve(target as never);
      });
      return found[0] ?? read(resource);
    });
  }

  /** They leave at once; the person stays in the directory, as one who left. @throws Problem not-found */
  remove(id: string, version: string | null): Promise<void> {
    return this.work.run(async () => {
      await this.writer.lock();
      await this.demandVersion(id, version);
      const before = await this.people.stated(id);
      if (before?.active === true) await this.writer.apply([{ ...before, leftOn: this.today() }]);
      await this.work.write(
        'UPDATE provisioning.scim_user SET removed_at = $2, changed_at = $2, version = version + 1 WHERE person_id = $1',
        [id, this.clock.now()],
      );
      await this.trail.append({ act: 'person.deprovisioned', subject: { kind: 'person', id } });
    });
  }

  private change(id: string, version: string | null, next: () => Promise<ScimUser>): Promise<void> {
    return this.work.run(async () => {
      await this.writer.lock();
      const earlier = await this.demandVersion(id, version);
      const user = await next();
      await this.demandName(user.userName, id);
      await this.state(id, user, earlier);
      await this.work.write(
        `UPDATE provisioning.scim_user SET user_name = $2, external_id = $3, data = $4::jsonb, changed_at = $5,
           version = version + 1 WHERE person_id = $1`,
        [id, user.userName, user.externalId ?? null, JSON.stringify(keptOf(user)), this.clock.now()],
      );
      await this.prove('person.provisioned', id, user);
    });
  }

  /** What is kept of the resource now. @throws Problem not-found, SCIM error 412 */
  private async demandVersion(id: string, version: string | null): Promise<ScimUser> {
    const present = versionIn(await this.reader.demandUser(id));
    if (version !== null && version !== present)
      throw scimError(412, '', 'The resource has changed since it was read.');
    return this.reader.kept(id);
  }

  /** Writes the person: who is not active leaves at once, who is active again is the same person. */
  private async state(id: Id | null, user: ScimUser, earlier: ScimUser | null): Promise<Id> {
    const known = id === null ? null : await this.people.stated(id);
    const before: PersonInput = known ?? { externalId: externalIdOf(user), givenName: '', familyName: '' };
    const email = await this.freeEmail(emailOf(user), id);
    const manager = await this.managerOf(user[ENTERPRISE]?.manager?.value, id);
    const active = user.active ?? (earlier === null ? true : (known?.active ?? true));
    const leaves = active ? null : known?.active === false ? (known.leftOn ?? this.today()) : this.today();
    await this.writer.apply([{ ...merged(before, user, earlier, { email, manager }), leftOn: leaves }]);
    const person = await this.people.findByExternalId(before.externalId);
    if (person === null) throw new Error('A provisioned person is not in the directory.');
    return person.id;
  }

  /** Whom the directory knows by number, id or e-mail. */
  private async known(user: ScimUser): Promise<Id | null> {
    const byId = await this.people.findByExternalId(externalIdOf(user));
    if (byId !== null) return byId.id;
    const email = emailOf(user);
    const byEmail = email === null ? null : await this.people.findByEmail(email);
    return byEmail !== null && !(await this.reader.isProvisioned(byEmail.id)) ? byEmail.id : null;
  }

  private async demandName(userName: string, id: Id | null): Promise<void> {
    const holder = await this.reader.byUserName(userName);
    if (holder !== null && holder !== id) taken();
  }

  /** Somebody else's e-mail is kept with the resource and not taken into the directory, where e-mails are one person's. */
  private async freeEmail(email: string | null, id: Id | null): Promise<string | null> {
    const holder = email === null ? null : await this.people.findByEmail(email);
    return holder === null || holder.id === id ? email : null;
  }

  private async managerOf(value: string | undefined, id: Id | null): Promise<string | null> {
    if (value === undefined) return null;
    const manager = isId(value) ? await this.people.find(value) : await this.people.findByExternalId(value);
    if (manager === null) throw scimError(400, 'invalidValue', 'The manager is not in the directory.');
    if (id !== null && (await this.people.isBelow(manager.id, id))) {
      throw scimError(400, 'invalidValue', 'They would, through others or directly, report to themselves.');
    }
    return manager.externalId;
  }

  private prove(act: string, id: Id, { userName, active }: ScimUser): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'person', id }, after: { userName, active: active ?? true } });
  }

  private today(): string {
    return dateOf(this.clock.now());
  }
}

function taken(): never {
  throw scimError(409, 'uniqueness', 'There is a user of this name or number already.');
}

/** @throws SCIM errors, TypeError for what the schema does not allow */
function read(body: Record<string, unknown>): ScimUser {
  return plain(new SCIMMY.Schemas.User(body, 'in'));
}

function plain(resource: unknown): ScimUser {
  const user = JSON.parse(JSON.stringify(resource)) as ScimUser;
  if (user.userName.trim() === '') throw scimError(400, 'invalidValue', 'userName must not be empty.');
  if ([...user.userName].length > 200 || [...externalIdOf(user)].length > 200) {
    throw scimError(400, 'invalidValue', 'User names and numbers have at most 200 characters.');
  }
  return user;
}
