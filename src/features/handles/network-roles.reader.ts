import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { NetworkRole } from './network-role';

export interface NetworkRoleView extends NetworkRole {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly active: boolean;
  readonly confirmedBy: string;
}

export interface OwnNetworkRole extends Omit<NetworkRole, 'personId' | 'outside'> {
  readonly channelId: Id;
  readonly channelNames: Readonly<Record<string, string>>;
}

@Injectable()
export class NetworkRolesReader {
  constructor(private readonly work: Work) {}

  /** Who holds which role on a channel's network, also who has left and still may. */
  of(channelId: Id): Promise<NetworkRoleView[]> {
    return this.work.read<NetworkRoleView>(
      `SELECT r.id, r.person_id AS "personId", coalesce(r.outside_name, k.given_name || ' ' || k.family_name, '') AS name,
              CASE WHEN r.person_id IS NULL THEN json_build_object('name', r.outside_name, 'firm', r.outside_firm,
                'contact', r.outside_contact) END AS outside,
              coalesce(k.names, '{}') AS names, coalesce(k.active, r.person_id IS NULL) AS active, r.role, r.since::text AS since,
              r.confirmed_at AS "confirmedAt", coalesce(b.given_name || ' ' || b.family_name, '') AS "confirmedBy"
       FROM handles.network_role r LEFT JOIN people.known k ON k.person_id = r.person_id
       LEFT JOIN people.known b ON b.person_id = r.confirmed_by
       WHERE r.channel_id = $1 AND r.until_at IS NULL
       ORDER BY k.family_name, k.given_name, r.id LIMIT 200`,
      [channelId],
    );
  }

  heldBy(personId: Id): Promise<OwnNetworkRole[]> {
    return this.work.read<OwnNetworkRole>(
      `SELECT r.id, r.channel_id AS "channelId", c.names AS "channelNames", r.role, r.since::text AS since,
              r.confirmed_at AS "confirmedAt"
       FROM handles.network_role r JOIN channels.directory c ON c.channel_id = r.channel_id
       WHERE r.person_id = $1 AND r.until_at IS NULL ORDER BY c.code LIMIT 200`,
      [personId],
    );
  }
}
