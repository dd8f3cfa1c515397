/**
 * Media: pictures, sound and film that lessons show, uploaded by authors. Promises: what a file is follows from its
 * bytes, and none of them runs a script; its bytes never change; they are served to signed-in people only.
 *
 * A lesson's Markdown names an item as `media:<id>`. `MediaReader.lack` says what keeps a text from being shown (pictures
 * need words, sound and film captions, in the text's language), `lengths` how long its sound and film takes.
 */
export { type CarriedMedia, MediaCarrier } from './carrying.service';
export { mediaIn, withMedia } from './references';
export { type KeptFile, sendBytes, SendsBytes } from './serving.service';
export { type JudgedMedia, MediaUploads } from './uploads.service';
export { mediaInUse } from './media.errors';
export { MediaReader } from './media.reader';
export { MediaModule } from './media.module';
import './media.events';
import './media.personal';
