import { type Fault, Problem } from '../../kernel/problem';
import { checked } from '../../platform/cli/input';
import { type TrackFile, TrackFileDto } from '../curricula/public';
import type { Archive } from '../packages/public';
import { questionFaults } from '../questions/public';
import { archiveRefused } from './archives.errors';
import { type CarriedQuestionDto, CarriedQuestionsDto, ManifestDto } from './manifest.dto';
import { changedFaults, listFaults, type Manifest, MANIFEST, QUESTIONS } from './track-archive';

/** What an archive says, after every part of it was found to be what its manifest states. */
export interface ReadArchive {
  readonly manifest: Manifest;
  readonly file: TrackFile;
  readonly questions: readonly CarriedQuestionDto[];
}

const SHOWN = 50;
/** Bytes of a part that is JSON. */
const LARGEST_JSON = 16 * 1024 * 1024;

export function refused(faults: readonly Fault[]): Problem {
  return archiveRefused({ count: faults.length }, { faults: faults.slice(0, SHOWN) });
}

/** Runs `fn`; what it refuses is a fault of the archive, at its place below `part`. */
export async function within<T>(part: string, fn: () => Promise<T> | T): Promise<T> {
  try {
    return await fn();
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'invalid' || error.code === 'track-archive-too-large')
      throw error;
    const faults = error.more.faults ?? [{ pointer: '', code: error.code, params: error.params }];
    throw refused(faults.map((fault) => ({ ...fault, pointer: at(part, fault.pointer) })));
  }
}

/** Reads an archive to its end. @throws Problem track-archive-refused with the place of each fault */
export async function readArchive(archive: Archive): Promise<ReadArchive> {
  if (!archive.paths.includes(MANIFEST)) throw refused([{ pointer: '', code: 'archive-manifest-missing' }]);
  const manifest = await readJson(archive, MANIFEST, ManifestDto);
  const listed = listFaults(manifest, archive.paths);
  if (listed.length > 0) throw refused(listed);
  const changed = changedFaults(manifest, await within('', () => archive.readAll()));
  if (changed.length > 0) throw refused(changed);
  const file = (await readJson(archive, manifest.track.path, TrackFileDto)) as TrackFile;
  const questions =
    manifest.questions === null
      ? []
      : (await readJson(archive, manifest.questions.path, CarriedQuestionsDto)).questions;
  const faults = questions.flatMap(({ question }, index) => questionFaults(question, `/questions/${index}/question`));
  if (faults.length > 0) throw refused(faults.map((fault) => ({ ...fault, pointer: at(QUESTIONS, fault.pointer) })));
  return { manifest, file, questions };
}

async function readJson<T>(archive: Archive, path: string, dto: new () => T): Promise<T> {
  const bytes = await within('', () => archive.read(path, LARGEST_JSON));
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused([{ pointer: path, code: 'archive-not-json' }]);
  }
  return within(path, () => checked(dto, value));
}

function at(part: string, pointer: string): string {
  if (part === '' || pointer === '') return part + pointer;
  return pointer.startsWith('/') ? part + pointer : `${part}/${pointer}`;
}
