/**
 * Service levels: what channels promise customers. Promises: a first answer is owed after so many minutes of opening time,
 * by the clock of the channel's zone, over its jumps, and without the country's holidays and the channel's own closed
 * days; a channel without hours is open day and night; a channel without levels owes nothing.
 *
 * For higher rooms' SQL: relation `servicelevels.promised` (channel_id, topic_id or null for all other topics, minutes),
 * `servicelevels.lease` (channel_id, minutes: after so many silent ones a claim returns; absent: as everywhere).
 *
 * For rooms above: `ServiceLevels.of` reads due instants for many at once; the event `servicelevels.changed` says that
 * those of a channel are others now.
 */
export { type DueOf, ServiceLevels } from './service-levels.service';
export { ServiceLevelsModule } from './servicelevels.module';
import './servicelevels.events';
