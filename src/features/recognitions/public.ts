/**
 * Recognitions: prior learning that stands for a belt until a date. Promises: one person proposes, another decides,
 * neither for themselves; a confirmed one brings its belt in the same transaction, through training's door.
 */
import './recognitions.personal';

export { type RecognitionInput, Recognitions } from './recognitions.service';
export { RecognitionsModule } from './recognitions.module';
