/**
 * Lists: people by their numbers or addresses, up to 100,000, for acts on many. Promises: what a text or a file names is
 * found in one statement; who is unknown or lies beyond the maker's scope is told and not on it; a list is its maker's
 * own and goes after some days, unless an audience was made of it.
 *
 * Relation for higher rooms' SQL: `lists.membership` (list_id, person_id).
 */
import { declareTrait } from '../audiences/public';
import './lists.personal';

export { ListsModule } from './lists.module';
export { PeopleLists } from './lists.service';

declareTrait(
  'list',
  { en: 'list', he: 'רשימה' },
  `SELECT kept_as AS value, jsonb_build_object('en', kept_as) AS names FROM lists.list
   WHERE kept_as IS NOT NULL ORDER BY made_at DESC`,
);
