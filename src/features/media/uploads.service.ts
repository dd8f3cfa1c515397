import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { addRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { Trail } from '../../platform/trail/trail';
import type { MediaItem } from './item';
import { MediaItemEntity } from './item.entity';
import { boxAt, LARGEST, MEDIA_TYPES, type MediaKind, type MediaType, secondsOf, typeOf } from './media-file';
import { mediaTooLarge, mediaTypeRefused } from './media.errors';

interface Received {
  readonly path: string;
  readonly hash: Buffer;
  readonly bytes: number;
  readonly type: MediaType;
}

/** A file that was judged and lies on disk. */
export interface JudgedMedia extends Received {
  readonly kind: MediaKind;
  readonly seconds: number | null;
}

/** Bytes of a film's head that are read for its length, which stands near their beginning. */
const LARGEST_MOOV = 1024 * 1024;

/** Bytes by which a file's type is told. */
const HEAD = 4096;

/** Takes files of authors: what they are is told by what they hold, never by their name. */
@Injectable()
export class MediaUploads {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly files: Files,
    private readonly trail: Trail,
  ) {}

  /**
   * Keeps a picture, sound or film. `stated` seconds count where the file does not say how long it takes.
   * @throws Problem media-type-refused, media-too-large, invalid-request
   */
  async take(file: Readable, name: string, by: Id | null, stated: number | undefined): Promise<Id> {
    const folder = await mkdtemp(join(tmpdir(), 'obi-media-'));
    try {
      const judged = await this.judge(file, join(folder, 'file'), stated);
      return await this.keep(judged, { name: called(name, judged.kind), alt: {}, transcript: {} }, by);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Writes a file to a path and says what it is. @throws Problem media-type-refused, media-too-large, invalid-request */
  async judge(file: Readable, path: string, stated: number | undefined): Promise<JudgedMedia> {
    const received = await receive(file, path);
    const kind = MEDIA_TYPES[received.type];
    const seconds = kind === 'image' ? null : ((await lengthOf(received)) ?? stated ?? null);
    if (kind !== 'image' && seconds === null) {
      throw invalidRequest({}, { faults: [{ pointer: '/seconds', code: 'media-length-unknown' }] });
    }
    return { ...received, kind, seconds };
  }

  /** Keeps what was judged. */
  keep(
    { path, type, hash, bytes, kind, seconds }: JudgedMedia,
    words: Pick<MediaItem, 'name' | 'alt' | 'transcript'>,
    by: Id | null,
  ): Promise<Id> {
    const item: MediaItem = {
      ...{ id: newId(), kind, type, hash, bytes, seconds, ...words },
      ...{ state: 'active', uploadedBy: by, uploadedAt: this.clock.now(), version: 1 },
    };
    return this.work.run(async () => {
      await this.files.keep(item.id, [{ hash, bytes, open: () => Promise.resolve(createReadStream(path)) }]);
      await addRecord(this.work.manager, MediaItemEntity, item);
      await this.trail.append({
        act: 'media.uploaded',
        subject: { kind: 'media', id: item.id },
        after: { name: item.name, type, bytes, hash: hash.toString('hex') },
      });
      return item.id;
    });
  }
}

/** Writes a file down, as long as it can be one that is taken. @throws Problem media-type-refused, media-too-large */
async function receive(file: Readable, path: string): Promise<Received> {
  const hash = createHash('sha256');
  const out = createWriteStream(path);
  let head: Buffer = Buffer.alloc(0);
  let type: MediaType | null = null;
  let bytes = 0;
  try {
    for await (const chunk of file) {
      const part = chunk as Buffer;
      bytes += part.length;
      if (head.length < HEAD) head = Buffer.concat([head, part]).subarray(0, HEAD);
      if (head.length === HEAD) type ??= demandType(head);
      if (type !== null) demandSize(type, bytes);
      hash.update(part);
      if (!out.write(part)) await once(out, 'drain');
    }
  } finally {
    await new Promise<void>((closed) => out.end(() => closed()));
  }
  type ??= demandType(head);
  demandSize(type, bytes);
  // What the edge cut off at its own limit is not whole.
  if ((file as { readonly truncated?: boolean }).truncated === true) demandSize(type, Number.MAX_SAFE_INTEGER);
  return { path, hash: hash.digest(), bytes, type };
}

function demandType(head: Buffer): MediaType {
  const type = typeOf(head);
  if (type === null) throw mediaTypeRefused();
  return type;
}

function demandSize(type: MediaType, bytes: number): void {
  const most = LARGEST[MEDIA_TYPES[type]];
  if (bytes > most) throw mediaTooLarge({ megabytes: most / 1024 / 1024 });
}

/** Sound of frames is read whole; film, which may be large, tells its length in its head. */
async function lengthOf({ path, type, bytes }: Received): Promise<number | null> {
  if (type === 'audio/mpeg') return secondsOf(type, await readFile(path));
  const handle = await open(path);
  try {
    const read = async (from: number, length: number): Promise<Buffer> => {
      const part = Buffer.alloc(Math.max(0, Math.min(bytes - from, length)));
      await handle.read(part, 0, part.length, from);
      return part;
    };
    if (type === 'video/webm') return secondsOf(type, await read(0, 128 * 1024));
    const moov = await moovIn(bytes, read);
    return moov === null ? null : secondsOf(type, moov);
  } finally {
    await handle.close();
  }
}

/** The box of a film that tells its length, wherever among the others it stands; null when there is none. */
async function moovIn(bytes: number, read: (from: number, length: number) => Promise<Buffer>): Promise<Buffer | null> {
  for (let at = 0; at + 8 <= bytes;) {
    const box = boxAt(await read(at, 16), bytes - at);
    if (box === null) return null;
    if (box.name === 'moov') return read(at, Math.min(box.size, LARGEST_MOOV));
    at += box.size;
  }
  return null;
}

function called(name: string, kind: string): string {
  const said = [...name.replace(/\p{Cc}/gu, ' ').trim()].slice(0, 200).join('');
  return said === '' || !said.isWellFormed() ? kind : said;
}
