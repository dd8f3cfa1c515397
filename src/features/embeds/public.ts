/**
 * Embeds: what pages of the intranet show of Obi to the person in front of them. Promises: only pages of origins that an
 * administrator listed may read it, and only the person's own belt, next step, update and inbox; a pass opens these
 * reads and nothing else, for a quarter of an hour at most, for the page's origin alone, and no longer than the login
 * it was made in.
 */
import './embeds.personal';

export { EmbedsModule } from './embeds.module';
