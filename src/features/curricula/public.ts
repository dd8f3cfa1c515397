/**
 * Curricula: the belt ladder, and tracks as editions of modules. Promises: a draft is edited freely, a published
 * edition never changes; a track whose stated minutes are below its minimum is never published.
 *
 * Relations for higher rooms' SQL:
 * - `curricula.belt_ladder(belt_id, code, rank, colour, names)`
 * - `curricula.published(edition_id, track_id, track_code, belt_id, belt_code, rank, number, names, minimum_minutes,
 *   validity_days, published_at, latest)`: published editions; `latest` is the newest of its track.
 * - `curricula.modules(module_id, edition_id, position, kind, code, names, seconds, clauses, quiz_id, document_id,
 *   material_id, after, choice)`: modules of all editions, drafts too; positions count from 1.
 * - `curricula.least_seconds(edition_id)` → what its modules state, of choices the shortest that will do;
 *   `curricula.alike(edition_id)` → (module_id, alike_id): modules of other editions that teach and ask the same;
 * - `curricula.choices(edition_id, code, names, least)`: of the modules with this choice as many as `least` will do;
 *   `after` names modules and choices that come first. `way` says how far one is.
 *
 * A module of the kinds practice, session, package and episode is made elsewhere: rooms above say with `declareMaterial` what
 * there is, and training is told when somebody has done it (`Training.completeMaterial`).
 *
 * - `curricula.editions(edition_id, track_id, number, state)`: drafts too.
 *
 * Moment `curricula.publishing`, within the publication: what becomes of those on earlier editions.
 *
 * A quiz module's quiz has the module's id as its subject; so has the check question of a lesson.
 */
export { declareMaterial, isMaterialKind, type MaterialKind } from './material';
export { type Choice, type Step, way } from './path';
export { CurriculaReader, type ModuleRef, type PublishedEdition } from './curricula.reader';
export { type CreatedTrack, Curricula } from './curricula.service';
export { type Handling, handlingOf } from './handling';
export { HandlingDto } from './handling.dto';
export { readTrackFolder } from './track-folder.reader';
export {
  type EditionInput,
  MODULE_KINDS,
  type ModuleInput,
  type ModuleKind,
  type QuizInput,
  type TrackInput,
} from './track';
export { CurriculaModule } from './curricula.module';
export { type Material, MaterialsReader } from './materials.reader';
export { type TrackFile } from './track-file';
export { TrackFileDto, TrackImportQuery } from './track-files.dto';
export { TrackFiles } from './track-files.service';
import './curricula.events';
