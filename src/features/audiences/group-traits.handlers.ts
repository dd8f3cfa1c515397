import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { On } from '../../platform/outbox/on';
import { declareTrait } from './trait';
import { Traits } from './traits.service';

declareTrait('group', { en: 'Group', he: 'קבוצה' });

/** Groups of the identity provider are a trait that rules may ask for. */
@Injectable()
export class GroupTraitsHandlers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly traits: Traits,
  ) {}

  @On('provisioning.groups-changed')
  async follow(events: readonly Stored<'provisioning.groups-changed'>[]): Promise<void> {
    const at = this.clock.now();
    for (const name of new Set(events.flatMap((event) => event.payload.names))) {
      const { joined, gone } = await this.difference(name, at);
      if (gone.length > 0) await this.traits.close('group', gone, name, at);
      await this.traits.put(
        'group',
        joined.map((personId) => ({ personId, value: name, from: at, until: null })),
      );
    }
  }

  private async difference(name: string, at: Date): Promise<{ joined: readonly Id[]; gone: readonly Id[] }> {
    const rows = await this.work.read<{ id: Id; member: boolean }>(
      `WITH has AS (
         SELECT person_id FROM audiences.trait
         WHERE kind = 'group' AND value = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $2))
       SELECT coalesce(m.person_id, h.person_id) AS id, m.person_id IS NOT NULL AS member
       FROM (SELECT person_id FROM provisioning.group_membership WHERE name = $1) m
       FULL JOIN has h ON h.person_id = m.person_id
       WHERE m.person_id IS NULL OR h.person_id IS NULL`,
      [name, at],
    );
    const those = (member: boolean): readonly Id[] => rows.filter((row) => row.member === member).map(({ id }) => id);
    return { joined: those(true), gone: those(false) };
  }
}
