import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { secretsAt } from '../../platform/webhooks/secrets';
import { ChannelsReader } from '../channels/public';
import { addressFault } from '../../platform/webhooks/address';
import { AllowedHosts } from './allowed-hosts.reader';
import { change, connect, type Connector, rotate } from './connector';
import { ConnectorSchema } from './connector.entity';
import { connectorExists, noConnectorHere } from './connectors.errors';
import { type Answer, sendWebhook } from './webhook';

/** Connectors of business channels: who sets them up sees the secret once. */
@Injectable()
export class ConnectorsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
    private readonly allowed: AllowedHosts,
  ) {}

  /** @throws Problem not-found, no-connector-here, connector-exists, invalid-request */
  add(personId: Id, channelId: Id, url: string): Promise<Connector> {
    return this.work.run(async () => {
      const channel = await this.channels.find(channelId);
      if (channel === null) throw notFound({ id: channelId });
      if (channel.accountKind !== 'business') throw noConnectorHere();
      this.demandAddress(url);
      const connector = connect(channelId, url, personId, this.clock.now());
      try {
        await this.work.attempt(() => addRecord(this.work.manager, ConnectorSchema, connector));
      } catch (error) {
        if (brokenConstraint(error) === 'connector_channel_id_key') throw connectorExists();
        throw error;
      }
      await this.tell('connector.added', connector);
      return connector;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  change(
    personId: Id,
    id: Id,
    changes: { url?: string; paused?: boolean },
    expected: number | null,
  ): Promise<Connector> {
    return this.work.run(async () => {
      if (changes.url !== undefined) this.demandAddress(changes.url);
      const before = await takeRecord(this.work.manager, ConnectorSchema, id);
      const after = change(before, changes, personId, expected, this.clock.now());
      const saved = await saveRecord(this.work.manager, ConnectorSchema, after);
      await this.tell('connector.changed', saved);
      return saved;
    });
  }

  /** @throws Problem not-found */
  rotate(personId: Id, id: Id): Promise<Connector> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, ConnectorSchema, id);
      const saved = await saveRecord(this.work.manager, ConnectorSchema, rotate(before, personId, this.clock.now()));
      await this.tell('connector.secret-rotated', saved);
      return saved;
    });
  }

  /** A signed call that posts nothing, to see whether the receiver is there. @throws Problem not-found */
  async test(id: Id): Promise<Answer> {
    const [connector] = await this.work.read<Connector>(
      `SELECT id, channel_id AS "channelId", url, secret, former_secret AS "formerSecret", former_until AS "formerUntil"
       FROM connectors.connector WHERE id = $1`,
      [id],
    );
    if (connector === undefined) throw notFound({ id });
    const body = JSON.stringify({ type: 'obi.test', timestamp: this.clock.real().toISOString(), data: {} });
    return this.send(connector, newId(), body);
  }

  /** Signed with real time, which the receiver holds it to. */
  send(connector: Connector, id: Id, body: string): Promise<Answer> {
    const secrets = secretsAt(connector, this.clock.now());
    return sendWebhook({ url: connector.url, secrets, id, at: this.clock.real(), body }, this.allowed.hosts);
  }

  /** @throws Problem invalid-request */
  private demandAddress(url: string): void {
    const code = addressFault(url, this.allowed.hosts);
    if (code !== null) throw invalidRequest({}, { faults: [{ pointer: '/url', code }] });
  }

  private async tell(act: string, { id, channelId, url, paused }: Connector): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'connector', id }, after: { channelId, url, paused } });
  }
}
