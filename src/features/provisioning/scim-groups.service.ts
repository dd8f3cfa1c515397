import { Injectable } from '@nestjs/common';
import SCIMMY from 'scimmy';
import { type Id, isId, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { scimError, tolerant } from './scim-protocol.reader';
import { ScimReader, versionIn } from './scim.reader';

interface ScimGroup {
  readonly displayName: string;
  readonly externalId?: string;
  readonly members?: readonly { readonly value?: string }[];
}

/** Groups of an identity provider: their members are a trait that audiences may ask for, and they give no role. */
@Injectable()
export class ScimGroups {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly reader: ScimReader,
  ) {}

  /** @throws SCIM error uniqueness, invalidValue */
  create(body: Record<string, unknown>): Promise<Id> {
    const group = plain(new SCIMMY.Schemas.Group(body, 'in'));
    return this.work.run(async () => {
      const id = newId();
      await this.demandFree(group.displayName, id);
      await this.work.write(
        `INSERT INTO provisioning.scim_group (id, display_name, external_id, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $4)`,
        [id, group.displayName, group.externalId ?? null, this.clock.now()],
      );
      await this.keepMembers(id, group);
      await this.tell('group.provisioned', id, [group.displayName]);
      return id;
    });
  }

  replace(id: string, body: Record<string, unknown>, version: string | null): Promise<void> {
    return this.change(id, version, () => Promise.resolve(plain(new SCIMMY.Schemas.Group(body as never, 'in'))));
  }

  patch(id: string, body: Record<string, unknown>, version: string | null): Promise<void> {
    const operations = new SCIMMY.Messages.PatchOp(tolerant(body) as never);
    return this.change(id, version, async (resource) => {
      const found: ScimGroup[] = [];
      await operations.apply(new SCIMMY.Schemas.Group(resource as never, 'out'), (target: unknown) => {
        found.push(plain(new SCIMMY.Schemas.Group(target, 'in')));
        return Promise.resolve(target as never);
      });
      return found[0] ?? plain(new SCIMMY.Schemas.Group(resource, 'in'));
    });
  }

  remove(id: string, version: string | null): Promise<void> {
    return this.work.run(async () => {
      const { displayName } = await this.take(id, version);
      await this.work.write('DELETE FROM provisioning.scim_group WHERE id = $1', [id]);
      await this.tell('group.deprovisioned', id, [displayName]);
    });
  }

  private change(
    id: string,
    version: string | null,
    next: (resource: Record<string, unknown>) => Promise<ScimGroup>,
  ): Promise<void> {
    return this.work.run(async () => {
      const { displayName, resource } = await this.take(id, version);
      const group = await next(resource);
      await this.demandFree(group.displayName, id);
      await this.work.write(
        `UPDATE provisioning.scim_group SET display_name = $2, external_id = $3, changed_at = $4, version = version + 1
         WHERE id = $1`,
        [id, group.displayName, group.externalId ?? null, this.clock.now()],
      );
      await this.keepMembers(id, group);
      await this.tell('group.provisioned', id, [...new Set([displayName, group.displayName])]);
    });
  }

  /** @throws Problem not-found, SCIM error 412 */
  private async take(
    id: string,
    version: string | null,
  ): Promise<{ readonly displayName: string; readonly resource: Record<string, unknown> }> {
    if (isId(id)) await this.work.write('SELECT FROM provisioning.scim_group WHERE id = $1 FOR UPDATE', [id]);
    const resource = await this.reader.demandGroup(id);
    if (version !== null && version !== versionIn(resource)) {
      throw scimError(412, '', 'The resource has changed since it was read.');
    }
    return { displayName: String(resource['displayName']), resource };
  }

  private async demandFree(displayName: string, id: Id): Promise<void> {
    const other = await this.work.read('SELECT FROM provisioning.scim_group WHERE display_name = $1 AND id <> $2', [
      displayName,
      id,
    ]);
    if (other.length > 0) throw scimError(409, 'uniqueness', 'There is a group of this name already.');
  }

  private async keepMembers(id: Id, { members = [] }: ScimGroup): Promise<void> {
    const ids = [...new Set(members.map(({ value }) => value ?? ''))];
    const known = ids.every(isId) ? await this.reader.provisionedAmong(ids) : [];
    if (known.length < ids.length) throw scimError(400, 'invalidValue', 'A member is no user here.');
    await this.work.write('DELETE FROM provisioning.scim_member WHERE group_id = $1 AND person_id <> ALL($2::uuid[])', [
      id,
      ids,
    ]);
    await this.work.write(
      `INSERT INTO provisioning.scim_member (group_id, person_id) SELECT $1, m FROM unnest($2::uuid[]) AS m
       ON CONFLICT DO NOTHING`,
      [id, ids],
    );
  }

  private async tell(act: string, id: Id, names: readonly string[]): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'group', id }, after: { names } });
    await this.outbox.append('provisioning.groups-changed', { names });
  }
}

function plain(resource: unknown): ScimGroup {
  const group = JSON.parse(JSON.stringify(resource)) as ScimGroup;
  if (group.displayName.trim() === '' || [...group.displayName].length > 200) {
    throw scimError(400, 'invalidValue', 'displayName has 1 to 200 characters.');
  }
  return group;
}
