/**
 * Reports: who is how far in training, who is late or at risk, for HR and the auditor. Promises: nobody is shown whom
 * works-council mode or the reader's scope keeps back, neither by name nor by the counts; a file says what the page says;
 * whoever is away is never late, nor reminded; HR reminds a person once a day at most; who held
 * which belt on a past date is told as it was known then and as it is known now, and can be checked offline.
 */
export { ReportsModule } from './reports.module';
import './reports.events';
import './reports.personal';
import './reports.reasons';
