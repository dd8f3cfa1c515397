/**
 * Reports: who is how far in training, for HR and the auditor. Promises: nobody is shown whom works-council mode or the
 * reader's scope keeps back, neither by name nor by the counts; a file says what the page says; it writes nothing but who
 * looked.
 */
export { ReportsModule } from './reports.module';
