/**
 * Echoes: words that are too like what went out lately. Promises: only what was published on business channels is
 * compared; a colleague's post is shown as it stands in public, without whose it is; no words are kept here, only numbers
 * from which none can be told.
 *
 * For rooms above: `shinglesOf` and `bandsOf` make the numbers of a text by which what is like it is found;
 * `EchoesReader.alike(text, channelId, authorId, since)` → the most alike first; `findEcho(text, echoes)` → the remark.
 */
export { type Echo, findEcho } from './echo';
export { EchoesModule } from './echoes.module';
export { EchoesReader } from './echoes.reader';
export { bandsOf, shinglesOf } from './likeness';
import './echoes.personal';
