/**
 * Wordings: what the reasons of nudges say, where HR has them say something else. Promises: a text asks for exactly what
 * its reason knows, or it is refused with the name of what is unknown or missing; every version stays; the newest counts
 * at once, also for what waits already.
 */
export { demandSame, fill, preview, variablesOf, type Words } from './wording';
export { WordingsModule } from './wordings.module';
export { demandKnown, keyOf, ownWords, type Present, Wordings } from './wordings.service';
import './wordings.personal';
