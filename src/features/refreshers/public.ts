/**
 * Refreshers: a refusal teaches. The clause on which words were given back, declined or are to be corrected gives their
 * author the one lesson that teaches it. Promises: one lesson for one person, no enrolment and no minutes of any belt; never
 * a second of a lesson while one is open; it ends by itself when the clause has left the rules; letting it be costs nothing
 * and is told to nobody; what leads see of it are clauses and topics, and groups no smaller than the council's minimum.
 *
 * Events: `refreshers.given`, `refreshers.ended`.
 */
export { RefreshersModule } from './refreshers.module';
import './refreshers.events';
import './refreshers.personal';
import './refreshers.reasons';
