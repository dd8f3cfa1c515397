/**
 * Topics: what interactions may be about, the rules by which they come under them, and who has which. Promises: the code
 * of a topic stays; a topic's risk and who has it are dated rows, closed and never rewritten; which pairs of topic and
 * channel any interaction was or may be routed to stays known.
 *
 * Relations for higher rooms' SQL: `topics.topic` (id, code, names, risk 1 to 3, priority 1 to 3, offered, departments, job_families),
 * `topics.keyword` (topic_id, channel_id, keyword, match, language, author, risk: rules), `topics.topic_channel` (topic_id, channel_id)
 * and `topics.topic_person` (topic_id, person_id, origin 'given' or 'chosen', from_at, until_at).
 *
 * Event `topics.changed`: what topics say, their risk or their rules. Moment `topics.risk-changed`: in the same
 * transaction, for what is under the topic and not done.
 */
export {
  fold,
  type Match,
  MATCHES,
  type Routed,
  type Router,
  routerOf,
  type Rule,
  type RuleSaid,
  standing,
} from './keyword';
export { type Priority, PRIORITIES, type Risk, riskNumber, riskOf, RISKS, type TopicRef, UNROUTED_RISK } from './topic';
export { topicsCommands } from './topics.command';
export { TopicsModule } from './topics.module';
export { rulesOf, TopicsService } from './topics.service';
export { KeywordDto } from './topics.dto';
import './topics.events';
import './topics.personal';
import './topic.policy';
