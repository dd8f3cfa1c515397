import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { Problem } from '../../kernel/problem';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { Trail } from '../../platform/trail/trail';
import { Archive, type ArchiveFile, refused } from './archive.reader';
import { keyOf } from './archive-path';
import { type Manifest, readManifest } from './manifest';
import { fromUpload, type Package, type PackageStatement, restate } from './package';
import { packageTooLarge } from './packages.errors';
import { PackagesRepository } from './packages.repository';
import { MANIFEST } from './places';

const MANIFEST_BYTES = 5 * 1024 * 1024;
const FILES = 10_000;
/** Unpacked, a package may be this many times as large as the largest upload. */
const UNPACKED = 5;
const RATIO = 200;

/** An archive that was read to its end and found to be a package. */
export interface JudgedPackage {
  readonly manifest: Manifest;
  readonly files: readonly ArchiveFile[];
}

/** Takes packages from outside: read to their end and judged before the first row is written. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly files: Files,
    private readonly packages: PackagesRepository,
    private readonly trail: Trail,
  ) {}

  /**
   * A package from its archive; with `replacesId` the next version of that one.
   * @throws Problem package-too-large, package-refused with the place of each fault, not-found
   */
  async take(upload: Readable, replacesId: Id | null): Promise<Id> {
    const folder = await mkdtemp(join(tmpdir(), 'obi-package-'));
    try {
      const file = join(folder, 'upload.zip');
      await this.receive(upload, file);
      const limits = { files: FILES, bytes: this.config.content.uploadBytes * UNPACKED, ratio: RATIO };
      const archive = await Archive.open(file, limits);
      try {
        const judged = await this.judge(archive);
        return await this.work.run(() => this.keep(archive, judged, replacesId));
      } finally {
        archive.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** @throws Problem package-refused */
  async judge(archive: Archive): Promise<JudgedPackage> {
    const manifest = archive.paths.find((path) => path === MANIFEST);
    if (manifest === undefined) throw refused([withoutManifest(archive.paths)]);
    const read = readManifest(await archive.read(MANIFEST, MANIFEST_BYTES), archive.paths);
    if ('faults' in read) throw refused(read.faults);
    return { manifest: read.manifest, files: await archive.readAll() };
  }

  /** Keeps a package that comes with what its authors say of it, or finds the one that is the same. In the ambient transaction. */
  async carry(archive: Archive, judged: JudgedPackage, stated: PackageStatement): Promise<Id> {
    return (await this.packages.same(judged.files, stated)) ?? this.keep(archive, judged, null, stated);
  }

  private async receive(upload: Readable, file: string): Promise<void> {
    const { uploadBytes } = this.config.content;
    let bytes = 0;
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        bytes += chunk.length;
        if (bytes > uploadBytes) done(packageTooLarge({ megabytes: uploadBytes / (1024 * 1024) }));
        else done(null, chunk);
      },
    });
    try {
      await pipeline(upload, counted, createWriteStream(file, { mode: 0o600 }));
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw refused([{ pointer: '', code: 'package-cut-off' }]);
    }
  }

  private async keep(
    archive: Archive,
    { manifest, files }: JudgedPackage,
    replacesId: Id | null,
    stated: PackageStatement | null = null,
  ): Promise<Id> {
    const id = newId();
    const actor = currentActor();
    const replaced = replacesId === null ? null : await this.packages.takeReplaced(replacesId);
    const uploaded = fromUpload({
      ...{ id, manifest, replaced },
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      at: this.clock.now(),
      by: actor.kind === 'person' ? actor.personId : null,
    });
    const item = stated === null ? uploaded : restate(uploaded, stated, null);
    await this.files.keep(
      id,
      files.map(({ path, hash, bytes }) => ({ hash, bytes, open: () => Promise.resolve(archive.stream(path)) })),
    );
    await this.packages.add(item, manifest.parts, files);
    await this.trail.append({ act: 'package.uploaded', subject: { kind: 'package', id }, after: trailed(item) });
    return id;
  }
}

/** What the trail says of a package. */
export function trailed({ names, seriesId, number, standard, files, bytes, trustsCompletion }: Package) {
  return { names, seriesId, number, standard, files, bytes, trustsCompletion };
}

/** Formats that Obi does not play, by a file in their root. */
const OTHERS = [
  { file: /^cmi5\.xml$/, format: 'cmi5' },
  { file: /^h5p\.json$/, format: 'H5P' },
  { file: /^tincan\.xml$/, format: 'xAPI' },
  { file: /^[^/]+\.crs$/, format: 'AICC' },
] as const;

function withoutManifest(paths: readonly string[]) {
  const keys = paths.map(keyOf);
  const deeper = paths.find((_, index) => keys[index]?.endsWith(`/${MANIFEST}`));
  if (deeper !== undefined) return { pointer: deeper, code: 'package-manifest-deeper' };
  const other = OTHERS.find(({ file }) => keys.some((key) => file.test(key)));
  if (other !== undefined) return { pointer: '', code: 'package-other-format', params: { format: other.format } };
  return { pointer: '', code: 'package-manifest-missing' };
}
