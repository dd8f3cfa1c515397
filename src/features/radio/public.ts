/**
 * Radio: episodes that leads make of what customers said and their own words, heard or read in the console, and as a
 * private podcast where an admin and the council switched it on. Promises: what is published stays as it was heard until
 * it is withdrawn; an episode credits its time once, to whom it was for; of the podcast's use nothing is known. As a
 * module's material an episode is heard by whoever's track asks for it, and completes it once it is heard, also before.
 */
import { declareMaterial } from '../curricula/public';
import './radio.events';
import './radio.personal';
import './radio.policy';
import './radio.reasons';

declareMaterial(
  'episode',
  `SELECT id AS material_id, names, state = 'published' AS ready,
     CASE WHEN state <> 'published' THEN 'episode-' || state END AS why FROM radio.episode`,
);

export { RadioModule } from './radio.module';
