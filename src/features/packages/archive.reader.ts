import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { Fault } from '../../kernel/problem';
import { clashFaults, isLitter, pathFault, shown } from './archive-path';
import { packageRefused } from './packages.errors';

/** Bounds of what is unpacked. */
export interface ArchiveLimits {
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
  /** How much larger a file, and all together, may be than what the archive holds of it. */
  readonly ratio: number;
}

/** A file of an archive that was read once to its end: it is what its hash says. */
export interface ArchiveFile {
  readonly path: string;
  readonly hash: Buffer;
  readonly bytes: number;
}

interface Listed {
  readonly path: string;
  readonly entry: Entry;
}

/** Small files may be compressed as well as they like. */
const RATIO_FROM = 1024 * 1024;
const SHOWN = 50;

const METHODS = new Set([0, 8]);
const FOLDER = 0o040000;
const PLAIN = 0o100000;
const LINK = 0o120000;

/** An archive on disk. Everything in it is untrusted: names, kinds, sizes and contents. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly limits: ArchiveLimits,
    private readonly files: ReadonlyMap<string, Listed>,
  ) {}

  /** Opens an archive and judges its directory. @throws Problem package-refused with the place of each fault */
  static async open(file: string, limits: ArchiveLimits): Promise<Archive> {
    const zip = await openPromise(file, { autoClose: false, lazyEntries: true, decodeStrings: false }).catch(
      (): never => {
        throw refused([{ pointer: '', code: 'package-not-zip' }]);
      },
    );
    try {
      const files = await listOf(zip, limits);
      return new Archive(zip, limits, new Map(files.map((listed) => [listed.path, listed])));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  /** What lies in a folder, as an archive of its own; only the whole is closed. */
  within(folder: string): Archive {
    const inside = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
    return new Archive(
      this.zip,
      this.limits,
      new Map(inside.map(([path, { entry }]) => [path.slice(folder.length + 1), { path, entry }])),
    );
  }

  close(): void {
    this.zip.close();
  }

  /** A file's bytes as they come, checked against its sums. @throws Problem package-refused */
  async *stream(path: string): AsyncGenerator<Buffer> {
    const listed = this.files.get(path);
    if (listed === undefined) throw new Error('The archive has no such file.');
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(listed.entry);
      let sum = 0;
      for await (const bytes of stream as AsyncIterable<Buffer>) {
        sum = crc32(bytes, sum);
        yield bytes;
      }
      if (sum !== listed.entry.crc32) throw new Error('The checksum differs.');
    } catch {
      throw refused([{ pointer: shown(path), code: 'package-damaged' }]);
    }
  }

  /** Reads every file to its end, and stops where a limit is passed. @throws Problem package-refused */
  async readAll(): Promise<readonly ArchiveFile[]> {
    const files: ArchiveFile[] = [];
    let all = 0;
    let compressed = 0;
    for (const [path, { entry }] of this.files) {
      const digest = createHash('sha256');
      compressed += entry.compressedSize;
      let bytes = 0;
      for await (const part of this.stream(path)) {
        bytes += part.length;
        all += part.length;
        const swollen = bytes > RATIO_FROM && bytes > entry.compressedSize * this.limits.ratio;
        const swelling = all > RATIO_FROM && all > compressed * this.limits.ratio;
        if (swollen || swelling) throw refused([{ pointer: shown(path), code: 'package-bomb' }]);
        if (all > this.limits.bytes) throw tooMuch(this.limits);
        digest.update(part);
      }
      files.push({ path, hash: digest.digest(), bytes });
    }
    return files;
  }

  /** A whole file of at most so many bytes. @throws Problem package-refused */
  async read(path: string, most: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of this.stream(path)) {
      bytes += part.length;
      if (bytes > most) throw refused([{ pointer: shown(path), code: 'package-manifest-large' }]);
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
}

export function refused(faults: readonly Fault[]): Error {
  return packageRefused({ count: faults.length }, { faults: faults.slice(0, SHOWN) });
}

function tooMuch({ bytes }: ArchiveLimits): Error {
  return refused([
    { pointer: '', code: 'package-unpacks-large', params: { megabytes: Math.floor(bytes / (1024 * 1024)) } },
  ]);
}

/** The files that the directory names, in its order. */
async function listOf(zip: ZipFile, limits: ArchiveLimits): Promise<readonly Listed[]> {
  const faults: Fault[] = [];
  const files: Listed[] = [];
  if (zip.entryCount > limits.files * 2) throw tooMany(limits);
  let stated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = nameOf(entry);
      if (isLitter(path)) continue;
      const fault = pathFault(path) ?? kindFault(entry, path);
      if (fault !== null) faults.push(fault);
      if (path.endsWith('/')) continue;
      files.push({ path, entry });
      stated += entry.uncompressedSize;
    }
  } catch {
    throw refused([{ pointer: '', code: 'package-not-zip' }]);
  }
  if (files.length > limits.files) throw tooMany(limits);
  if (stated > limits.bytes) throw tooMuch(limits);
  faults.push(...clashFaults(files.map(({ path }) => path)));
  if (faults.length > 0) throw refused(faults);
  return files;
}

function tooMany({ files }: ArchiveLimits): Error {
  return refused([{ pointer: '', code: 'package-too-many-files', params: { limit: files } }]);
}

/** The name as the archive spells it, backslashes and all. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

function kindFault(entry: Entry, path: string): Fault | null {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (mode === LINK) return { pointer: shown(path), code: 'package-link' };
  if (mode !== 0 && mode !== PLAIN && mode !== FOLDER) return { pointer: shown(path), code: 'package-special-file' };
  if (entry.isEncrypted()) return { pointer: shown(path), code: 'package-encrypted' };
  if (!METHODS.has(entry.compressionMethod)) return { pointer: shown(path), code: 'package-compression' };
  return null;
}
