/**
 * Jobs: what the duties of a job family are in public, which belt a promotion asks, and who is ready for one. Promises:
 * a duty keeps to its module over editions of the track; nobody's readiness is shown to anybody else but by their own
 * sharing; in a legal entity that has not approved it there is no readiness at all.
 *
 * Relation for higher rooms' SQL: `jobs.acting` (job_family): families whose description names duties in public.
 */
import './jobs.personal';

export { JobsModule } from './jobs.module';
