/**
 * Goals: what the organisation wants to reach, in its own measure. Promises: numbers are exact decimals (strings in
 * JSON, such as "12.5"); an outcome counts once, however often its reference is imported; a goal's code never changes.
 *
 * Relations for higher rooms' SQL: `goals.directory` (goal_id, code, names, measure_names, unit, target, from_on,
 * until_on, owner_id) and `goals.progress` (goal_id, reached: the sum of outcomes within the goal's period).
 */
export { goalsCommands } from './goals.command';
export { GoalsModule } from './goals.module';
export { GoalsReader, type GoalView } from './goals.reader';
import './goals.events';
import './goals.personal';
