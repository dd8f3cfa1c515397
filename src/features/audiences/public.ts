/**
 * Audiences: rules over people's attributes, roles, manager line and traits. Promises: the members of an audience follow
 * the directory and the traits; `audiences.changed` is told whenever they changed, and only then.
 *
 * Relation for higher rooms' SQL: `audiences.membership` (present members, active persons only: audience_id, person_id,
 * since).
 */
export { parseRule, type Rule } from './rule';
export { audiencesCommands } from './audiences.command';
export { AudiencesModule } from './audiences.module';
export { AudiencesReader } from './audiences.reader';
export { Audiences } from './audiences.service';
export { declareTrait } from './trait';
export { type TraitRow, Traits } from './traits.service';
import './audiences.events';
import './audiences.personal';
