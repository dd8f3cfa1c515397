/**
 * Crises: a topic, on all channels or some, about which every word is read by two before it goes out. Promises: one lead who
 * may moderate starts it at once, two end it; why, who and when stand in the trail; nothing passes unread or goes out on one
 * approval while it stands, whatever the ladder says; prepared statements come first; whoever's belt is too low sees why the
 * topic is kept out of their feed and where to help. It binds replies to what is under the topic, and posts and shares
 * on the channels it names, or on those of its topic where it names none.
 *
 * For higher rooms' SQL: `crises.over(interaction uuid, channel uuid, at timestamptz)` → (crisis_id, topic_id, reason, started_at):
 * the crises that words fall under then (interaction null: posts and shares); `crises.story(interaction uuid, channel uuid, since
 * timestamptz)` → jsonb: those that stood at any time since, as an evidence pack tells of them; `crises.any_at(timestamptz)` → whether
 * any stands.
 */
export { EYES } from './crisis';
export { CrisesModule } from './crises.module';
export { Crises, type CrisisOver } from './crises.service';
import './crises.events';
import './crises.personal';
import './crises.policy';
