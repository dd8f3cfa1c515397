/**
 * Appeals: a person's word against the suspension of their permits. Promises: everybody may appeal once against each
 * suspension of their own, in their words; it is decided by neither the person nor whoever suspended them, with a reason
 * that the person is told; a suspension that is lifted ends at once.
 */
export { AppealsModule } from './appeals.module';
import './appeals.events';
import './appeals.personal';
import './appeals.reasons';
