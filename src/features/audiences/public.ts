/**
 * Audiences: rules over people's attributes, roles, manager line and traits. Promises: the members of an audience follow
 * the directory and the traits; `audiences.changed` is told whenever they changed, and only then; a lost event is made
 * up for within a night.
 *
 * Relations for higher rooms' SQL: `audiences.membership` (present members, active persons only: audience_id, person_id,
 * since); `audiences.members_at(timestamptz)` → (audience_id, person_id): who belonged to an audience then.
 *
 * Moment `audiences.restating`: a rule is about to change; a listener refuses by throwing.
 */
export { audiencesCommands } from './audiences.command';
export { AudiencesModule } from './audiences.module';
export { type AudienceAsks, Audiences } from './audiences.service';
export { FactsReader } from './facts.reader';
export { type Preview, PreviewReader } from './preview.reader';
export { type AskedTrait, type Rule } from './rule';
export { type Facts, holds } from './rule-facts';
export { compileRule } from './rule-sql';
export { parseRule } from './rule-reading';
export { declareTrait } from './trait';
export { type TraitRow, Traits } from './traits.service';
import './audiences.events';
import './audiences.personal';
