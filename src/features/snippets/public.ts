/**
 * Snippets: saved replies, knowledge and prepared statements, by topic, channel and language. Promises: proposed by
 * whoever may reply, offered only once a lead of that scope keeps them and until their day; a snippet names no customer;
 * it is words to begin from, and goes through draft and review like all words; uses are counted by day, never by person.
 */
export { SnippetsModule } from './snippets.module';
import './snippets.events';
import './snippets.personal';
import './snippets.policy';
import './snippets.reasons';
