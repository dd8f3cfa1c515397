import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

/** What an archive of a track says it is. */
export const TRACK_ARCHIVE = 'obi-track-archive';

/** The form of the archives that are written; a later form is refused, not guessed. */
export const TRACK_ARCHIVE_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const TRACK = 'track.json';
export const QUESTIONS = 'questions.json';

/** Bytes an archive may have. */
export const LARGEST = 2 * 1024 * 1024 * 1024;

/** A file of the archive; whoever reads it holds it to this. */
export interface Part {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly sha256: string;
}

/** A picture, sound or film of its lessons, under the id by which they name it. */
export interface MediaPart {
  readonly id: string;
  readonly file: Part;
  readonly name: string;
  readonly seconds: number | null;
  readonly alt?: Localised | undefined;
  readonly transcript?: Localised | undefined;
  readonly captions: readonly { readonly language: string; readonly file: Part }[];
}

/** A SCORM package, file by file, under the id by which its modules name it. */
export interface PackagePart {
  readonly id: string;
  readonly folder: string;
  readonly names: Localised;
  readonly trustsCompletion: boolean;
  readonly files: readonly Part[];
}

/** The list of everything in an archive, in the archive. */
export interface Manifest {
  readonly schema: typeof TRACK_ARCHIVE;
  readonly version: typeof TRACK_ARCHIVE_VERSION;
  readonly track: Part;
  /** Questions of the bank that its quizzes draw. */
  readonly questions: Part | null;
  readonly media: readonly MediaPart[];
  readonly packages: readonly PackagePart[];
}

/** Every part that a manifest names. */
export function partsOf({ track, questions, media, packages }: Manifest): readonly Part[] {
  return [
    track,
    ...(questions === null ? [] : [questions]),
    ...media.flatMap(({ file, captions }) => [file, ...captions.map((each) => each.file)]),
    ...packages.flatMap(({ files }) => files),
  ];
}

/** What is wrong with what a manifest names, and with what lies in the archive beside it. */
export function listFaults(manifest: Manifest, paths: readonly string[]): readonly Fault[] {
  const there = new Set(paths.filter((path) => path !== MANIFEST));
  const named = partsOf(manifest).map(({ path }) => path);
  const twice = repeated(named);
  const known = new Set(named);
  const fault = (pointer: string, code: string): Fault => ({ pointer, code });
  return [
    ...named.filter((path) => !there.has(path)).map((path) => fault(path, 'archive-part-missing')),
    ...twice.map((path) => fault(path, 'archive-part-twice')),
    ...[...there].filter((path) => !known.has(path)).map((path) => fault(path, 'archive-part-unlisted')),
    ...manifest.packages.flatMap(({ folder, files }) =>
      files
        .filter(({ path }) => !path.startsWith(`${folder}/`))
        .map(({ path }) => fault(path, 'archive-part-outside-folder')),
    ),
    ...repeated(manifest.media.map(({ id }) => id)).map((id) => fault(`${MANIFEST}/media/${id}`, 'archive-part-twice')),
    ...repeated(manifest.packages.map(({ id }) => id)).map((id) =>
      fault(`${MANIFEST}/packages/${id}`, 'archive-part-twice'),
    ),
  ];
}

/** Parts that are not what the manifest says of them. */
export function changedFaults(
  manifest: Manifest,
  files: readonly { readonly path: string; readonly hash: Buffer; readonly bytes: number }[],
): readonly Fault[] {
  const read = new Map(files.map((file) => [file.path, file]));
  return partsOf(manifest).flatMap(({ path, bytes, sha256 }) => {
    const file = read.get(path);
    const same = file !== undefined && file.bytes === bytes && file.hash.toString('hex') === sha256;
    return same ? [] : [{ pointer: path, code: 'archive-part-changed' }];
  });
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
