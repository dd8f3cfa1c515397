/**
 * Practices: realistic interactions answered as material of practice modules, and marked by a lead against a rubric; the
 * exam of the higher belts. Promises: words are their author's alone until they are submitted, and go thirty days after
 * the last edit; an answer is marked once, by somebody else who holds the permit to review, by the rubric it was submitted
 * under; nobody passes below the pass mark; passing completes the modules that ask for it, and credits their stated time.
 *
 * For higher rooms: `MyPracticeReader.placeOf(practiceId)`, the network that it is answered on.
 */
import { declareMaterial } from '../curricula/public';
import './marking.policy';
import './practices.events';
import './practices.personal';
import './practices.reasons';

declareMaterial(
  'practice',
  `SELECT id AS material_id, names, NOT retired AS ready, CASE WHEN retired THEN 'practice-retired' END AS why
   FROM practices.practice`,
);

export { MyPracticeReader } from './my-practice.reader';
export { PracticesModule } from './practices.module';
