/**
 * Packages: SCORM 1.2 and 2004 (no sequencing) as modules of tracks. Promises: an archive is judged whole before
 * anything of it is kept; a package's content never changes; what a package says of its learner is kept for it, and
 * counts only where its author says so; minutes are credited by Obi's clock alone; files come from the second origin,
 * under addresses signed for one person, package and attempt.
 */
import { declareMaterial } from '../curricula/public';
import './packages.personal';

declareMaterial(
  'package',
  'SELECT package_id AS material_id, names, true AS ready, NULL::text AS why FROM packages.offered',
);

export { Archive, type ArchiveFile, type ArchiveLimits } from './archive.reader';
export { packagesCommands } from './packages.command';
export { SigningKey } from './keys.repository';
export { PackagesModule } from './packages.module';
export { readTicket, signTicket } from './ticket';
export { PackagesReader, type PackageView, type StoredFile } from './packages.reader';
export { type JudgedPackage, Uploads } from './uploads.service';
