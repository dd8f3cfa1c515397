import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Problem } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { isMaterialKind, MaterialsReader, type ModuleInput, type TrackFile, TrackFiles } from '../curricula/public';
import { type JudgedMedia, MediaCarrier, withMedia } from '../media/public';
import { Archive, type ArchiveLimits, type JudgedPackage, Uploads } from '../packages/public';
import { Bank } from '../questions/public';
import { archiveTooLarge } from './archives.errors';
import { type ReadArchive, readArchive, refused, within } from './reading';
import { LARGEST, type MediaPart, type PackagePart, QUESTIONS, TRACK } from './track-archive';

/** What an archive became. */
export interface ImportedTrack {
  readonly id: Id;
  readonly editionId: Id;
  readonly media: number;
  readonly packages: number;
  readonly questions: number;
  readonly open: { code: string; kind: string; names: Localised }[];
}

const LIMITS: ArchiveLimits = { files: 30_000, bytes: LARGEST, ratio: 200 };

interface Judged extends ReadArchive {
  readonly archive: Archive;
  readonly items: readonly {
    readonly part: MediaPart;
    readonly file: JudgedMedia;
    readonly captions: readonly Said[];
  }[];
  readonly played: readonly { readonly part: PackagePart; readonly judged: JudgedPackage }[];
}

interface Said {
  readonly language: string;
  readonly text: string;
}

/** Takes tracks from archives: read to their end and judged before the first row is written. */
@Injectable()
export class ArchiveImports {
  constructor(
    private readonly work: Work,
    private readonly trackFiles: TrackFiles,
    private readonly materials: MaterialsReader,
    private readonly media: MediaCarrier,
    private readonly packages: Uploads,
    private readonly bank: Bank,
  ) {}

  /**
   * Makes a draft of an archive.
   * @throws Problem track-archive-refused with the place of each fault, track-archive-too-large, track-exists
   */
  async take(
    upload: Readable,
    as: { readonly code?: string | undefined; readonly belt?: string | undefined },
  ): Promise<ImportedTrack> {
    const folder = await mkdtemp(join(tmpdir(), 'obi-track-'));
    try {
      const path = join(folder, 'upload.zip');
      await receive(upload, path);
      const archive = await within('', () => Archive.open(path, LIMITS));
      try {
        const judged = await this.judge(archive, await readArchive(archive), folder);
        return await this.work.run(() => this.keep(judged, as));
      } finally {
        archive.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async judge(archive: Archive, read: ReadArchive, folder: string): Promise<Judged> {
    const items = [];
    for (const part of read.manifest.media) {
      const { path } = part.file;
      const bytes = Readable.from(archive.stream(path), { objectMode: false });
      const file = await within(path, () => this.media.judge(bytes, join(folder, part.id), part.seconds));
      const captions: Said[] = [];
      for (const { language, file: said } of part.captions) {
        const text = (await archive.read(said.path, said.bytes)).toString('utf8');
        await within(said.path, () => this.media.demandCaptions(text));
        captions.push({ language, text });
      }
      items.push({ part, file, captions });
    }
    const played = [];
    for (const part of read.manifest.packages) {
      const judged = await within(part.folder, () => this.packages.judge(archive.within(part.folder)));
      played.push({ part, judged });
    }
    return { ...read, archive, items, played };
  }

  private async keep(
    { archive, file, questions, items, played }: Judged,
    as: { readonly code?: string | undefined; readonly belt?: string | undefined },
  ): Promise<ImportedTrack> {
    const asked = await within(QUESTIONS, () => this.bank.carry(questions, { track: file.track.code }));
    const drawn = new Map(questions.map(({ id }, at) => [id, asked[at] as Id]));
    const shown = new Map<Id, Id>();
    for (const { part, file: item, captions } of items) {
      const { id, name, alt = {}, transcript = {} } = part;
      const kept = await within(part.file.path, () => this.media.keep(item, { name, alt, transcript, captions }));
      shown.set(id.toLowerCase(), kept);
    }
    const packages = new Map<Id, Id>();
    for (const { part, judged } of played) {
      const { names, trustsCompletion } = part;
      const stated = { names, trustsCompletion };
      packages.set(part.id, await this.packages.carry(archive.within(part.folder), judged, stated));
    }
    const { modules, open } = await this.resolved(file.track.modules, { drawn, shown, packages });
    const carried: TrackFile = { ...file, track: { ...file.track, modules } };
    const { trackId, editionId } = await within(TRACK, () => this.trackFiles.read(carried, as));
    return { id: trackId, editionId, media: shown.size, packages: packages.size, questions: drawn.size, open };
  }

  /** The modules with what they name under its ids of here; what only the other house has is left open. */
  private async resolved(
    modules: readonly ModuleInput[],
    { drawn, shown, packages }: Readonly<Record<'drawn' | 'shown' | 'packages', ReadonlyMap<Id, Id>>>,
  ): Promise<{ modules: readonly ModuleInput[]; open: ImportedTrack['open'] }> {
    const open: ImportedTrack['open'] = [];
    const result: ModuleInput[] = [];
    for (const module of modules) {
      const { body, quiz, material, ...rest } = module;
      const { code, kind, names } = rest;
      const known = material === undefined ? undefined : (packages.get(material) ?? (await this.here(kind, material)));
      if (known === null) open.push({ code, kind, names });
      result.push({
        ...rest,
        ...(body === undefined ? {} : { body: mapped(body, (text) => withMedia(text, shown)) }),
        ...(quiz === undefined
          ? {}
          : { quiz: { ...quiz, ...(quiz.bank === undefined ? {} : { bank: bankOf(quiz.bank, drawn) }) } }),
        ...(known === undefined || known === null ? {} : { material: known }),
      });
    }
    return { modules: result, open };
  }

  /** A practice, session or episode of this house stays what it is; a package that did not come along is a fault of the file. */
  private async here(kind: ModuleInput['kind'], material: Id): Promise<Id | null> {
    if (!isMaterialKind(kind) || kind === 'package') return material;
    return (await this.materials.find(kind, [material])).has(material) ? material : null;
  }
}

type Draws = NonNullable<NonNullable<ModuleInput['quiz']>['bank']>;

function bankOf(draws: Draws, ids: ReadonlyMap<Id, Id>): Draws {
  return draws.map((draw) =>
    draw.questions === undefined ? draw : { ...draw, questions: draw.questions.map((id) => ids.get(id) ?? id) },
  );
}

function mapped(texts: Localised, change: (text: string) => string): Localised {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)]));
}

async function receive(upload: Readable, path: string): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > LARGEST) done(archiveTooLarge());
      else done(null, chunk);
    },
  });
  try {
    await pipeline(upload, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refused([{ pointer: '', code: 'package-cut-off' }]);
  }
}
