/**
 * Content: the library of what people may share. Promises: nobody's suggestion is in force before somebody else, with
 * role and permit, approved that very revision; what was approved stays while a later revision waits; what expired, was
 * retired or is for another audience is offered to nobody.
 *
 * For higher rooms' SQL: `content.risk_of(item uuid)` → 1 to 3, of what is approved; `content.holds(item uuid, revision
 * integer, at timestamptz)` → whether that revision is what may be shared then; `content.words` (item_id, number, titles,
 * links, shares): what was ever approved; `content.story(item uuid, revision integer)`: how, as evidence.
 *
 * Event: `content.changed { itemIds }`.
 */
export { contentLapsed } from './content.errors';
export { ContentModule } from './content.module';
export { ContentReader, type ItemView } from './content.reader';
export { riskAt } from './content.service';
import './content.events';
import './content.personal';
import './content.policy';
import './content.reasons';
