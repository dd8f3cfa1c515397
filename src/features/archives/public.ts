/**
 * Archives: an edition of a track as one ZIP, with everything that it shows and plays. Promises: whatever its size it
 * passes through a little memory; an archive is read to its end and judged, part by part, before anything is kept, and
 * kept whole or not at all; what a house has already is not kept twice.
 */
export { archivesCommands } from './archives.command';
export { ArchivesModule } from './archives.module';
export { ArchiveExports } from './exports.service';
export { type ZipPart, zipOf } from './zip';
export { ArchiveImports } from './imports.service';
