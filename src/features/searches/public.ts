/**
 * Searches: filters and words that a person keeps for their feed, in an order of their own. Promises: nobody else sees
 * them, leads included; there are twenty at most; they name what is looked for and keep nothing of what was found, and
 * protected talk is never shown through one.
 */
export { SearchesModule } from './searches.module';
import './searches.personal';
