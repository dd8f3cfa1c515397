import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { ChannelsReader } from '../channels/public';
import type { Draft } from '../drafts/public';
import { linkFault, type NetworkHost } from './link';

/** Whether links lead where words were to go. Nothing is fetched. */
@Injectable()
export class Links {
  constructor(
    private readonly work: Work,
    private readonly channels: ChannelsReader,
  ) {}

  /** @throws Problem invalid-request: other-network, other-handle */
  async demand({ channelId, accountKind }: Draft, link: string): Promise<void> {
    const channel = await this.channels.find(channelId);
    if (channel === null) return;
    const { handle, url, network } = channel;
    const hosts = await this.work.read<NetworkHost>(
      'SELECT host, names_handle AS "namesHandle" FROM publishing.network_host WHERE network = $1',
      [network],
    );
    const code = linkFault(link, { hosts, handle, url, accountKind });
    if (code === null) return;
    throw invalidRequest({}, { faults: [{ pointer: '/link', code, params: { handle } }] });
  }
}
