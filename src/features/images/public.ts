/**
 * Images: pictures that go with the words of a draft. Promises: what a file is follows from its bytes, and nothing but
 * the picture is kept of it: not where, when or by what it was taken; none is submitted without words, in the language of
 * the draft, for those who do not see it; who may read the words may see the pictures, of the same revision; what was
 * never submitted goes with the words that were not; a change of pictures is an edit, which voids an approval.
 *
 * For higher rooms: `ImagesReader.working(draftId)` and `sealed(draftId, revision)`; in SQL `images.sealed` (draft_id, revision,
 * position, image_id, alt). As evidence: `images.story(draft uuid)`; for their disposal `images.erase(drafts uuid[], number)`, and
 * `images.gone_under(hash)`, the certificate under which bytes left.
 */
export { ImagesModule } from './images.module';
export { DraftImageDto } from './images.dto';
export { IMAGE_TYPES } from './image-file';
export { ImagesReader, told } from './images.reader';
import './images.personal';
