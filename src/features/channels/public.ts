/**
 * Channels: where the company speaks. Promises: a channel's code, network and account kind never change; only business
 * channels have publishers; who publishes somewhere is a dated row, closed and never rewritten; who leaves the company
 * publishes nowhere.
 *
 * Relations for higher rooms' SQL: `channels.directory` (channel_id, code, network, account_kind, names, languages,
 * text_limit in code points or null, country or null), `channels.publishing` (channel_id, person_id: present publishers),
 * `channels.answering` (channel_id, person_id: present owners) and `channels.network` (code, names, text_limit, position);
 * `channels.clock` (channel_id, time_zone); `channels.handles` (channel_id, network, handle).
 *
 * What somebody who left may still hold on networks is a task until confirmed: rooms above leave theirs with
 * `DeparturesService.leave`; the moment `channels.departure-confirmed` says that it is gone.
 */
export { ChannelAccess } from './channel-access.service';
export { channelsCommands } from './channels.command';
export { ChannelsModule } from './channels.module';
export { ChannelsReader, type ChannelView } from './channels.reader';
export { ACCOUNT_KINDS, type AccountKind } from './channel';
export { DeparturesService } from './departures.service';
import './channels.events';
import './channels.personal';
import './channel.policy';
import './channels.reasons';
