/**
 * Twins: what waits and says the same. Promises: looked for among all that waits, not only among what came last, at a cost
 * that does not grow with it; only of one author, one link, or words without an author; never by protected talk; what
 * is done leaves no trace, and what a customer has erased none from that moment; a person decides.
 */
export { TwinsModule } from './twins.module';
import './twins.personal';
