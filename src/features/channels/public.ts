/**
 * Channels: where the company speaks. Promises: a channel's code, network and account kind never change; only business
 * channels have publishers; who publishes somewhere is a dated row, closed and never rewritten; who leaves the company
 * publishes nowhere.
 *
 * Relations for higher rooms' SQL: `channels.directory` (channel_id, code, network, account_kind, names, languages,
 * text_limit in code points or null, country or null) and `channels.publishing` (channel_id, person_id: present publishers).
 */
export { channelsCommands } from './channels.command';
export { ChannelsModule } from './channels.module';
export { ChannelsReader, type ChannelView } from './channels.reader';
export type { AccountKind } from './channel';
import './channels.events';
import './channels.personal';
import './channel.policy';
import './channels.reasons';
