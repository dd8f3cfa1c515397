import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Files } from '../../platform/files/files';
import { CurriculaReader, type ModuleInput, type TrackFile, TrackFiles } from '../curricula/public';
import { type CarriedMedia, MediaCarrier, mediaIn } from '../media/public';
import { PackagesReader, type PackageView, type StoredFile } from '../packages/public';
import { type BankDraw, type BankInput, BankReader } from '../questions/public';
import { type Drawn, QuizzesReader } from '../quizzes/public';
import { archiveTooLarge } from './archives.errors';
import {
  LARGEST,
  type Manifest,
  MANIFEST,
  type MediaPart,
  type PackagePart,
  type Part,
  partsOf,
  QUESTIONS,
  TRACK,
  TRACK_ARCHIVE,
  TRACK_ARCHIVE_VERSION,
} from './track-archive';
import { zipOf, type ZipPart } from './zip';

/** A file of the archive with where its bytes come from. */
type Source = Part & { readonly open: () => AsyncIterable<Buffer> };

interface Carried<T> {
  readonly said: T;
  readonly sources: readonly Source[];
}

/** Questions that one draw may name. */
const MOST_NAMED = 500;

/** Writes editions of tracks as archives. */
@Injectable()
export class ArchiveExports {
  constructor(
    private readonly clock: HouseClock,
    private readonly files: Files,
    private readonly curricula: CurriculaReader,
    private readonly trackFiles: TrackFiles,
    private readonly media: MediaCarrier,
    private readonly packages: PackagesReader,
    private readonly quizzes: QuizzesReader,
    private readonly bank: BankReader,
  ) {}

  /** An edition with everything it shows and plays, as it is being written. @throws Problem not-found, track-archive-too-large */
  async write(editionId: Id): Promise<{ readonly name: string; readonly stream: Readable }> {
    const { file, questions } = await this.stated(editionId);
    const { modules, code } = file.track;
    const shown = modules.flatMap(({ body }) => Object.values(body ?? {}).flatMap((text) => mediaIn(text)));
    const media = (await this.media.carried(distinct(shown))).map((item) => this.mediaPart(item));
    const packages: Carried<PackagePart>[] = [];
    const played = modules.flatMap(({ kind, material }) => (kind === 'package' ? (material ?? null) : null));
    for (const id of distinct(played)) {
      const view = await this.packages.find(id);
      if (view !== null) packages.push(this.packagePart(view, await this.packages.files(id)));
    }
    const track = textSource(TRACK, JSON.stringify(file, null, 2));
    const bank = questions.length === 0 ? null : textSource(QUESTIONS, JSON.stringify({ questions }, null, 2));
    const manifest: Manifest = {
      ...{ schema: TRACK_ARCHIVE, version: TRACK_ARCHIVE_VERSION },
      ...{ track: partOf(track), questions: bank === null ? null : partOf(bank) },
      media: media.map(({ said }) => said),
      packages: packages.map(({ said }) => said),
    };
    if (partsOf(manifest).reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST) throw archiveTooLarge();
    const parts: readonly ZipPart[] = [
      textSource(MANIFEST, JSON.stringify(manifest, null, 2)),
      track,
      ...(bank === null ? [] : [bank]),
      ...[...media, ...packages].flatMap(({ sources }) => sources),
    ];
    return { name: `${code}.zip`, stream: Readable.from(zipOf(parts, this.clock.now()), { objectMode: false }) };
  }

  /** The track's file, whose draws name their questions one by one, and those questions. */
  private async stated(editionId: Id): Promise<{ file: TrackFile; questions: readonly (BankInput & { id: Id })[] }> {
    const file = await this.trackFiles.write(editionId);
    const refs = await this.curricula.modules(editionId);
    const drawn = new Map<Id, Drawn>();
    const modules: ModuleInput[] = [];
    for (const [at, module] of file.track.modules.entries()) {
      const quizId = refs[at]?.quizId ?? null;
      const { quiz } = module;
      if (quiz?.bank === undefined || quizId === null) {
        modules.push(module);
        continue;
      }
      const found = await this.quizzes.drawn(quizId);
      for (const each of found) drawn.set(each.id, each);
      modules.push({ ...module, quiz: { ...quiz, bank: quiz.bank.map((draw, part) => named(draw, part, found)) } });
    }
    const tags = await this.bank.tagsOf([...drawn.keys()]);
    const questions = [...drawn.values()].map(({ id, question }) => ({
      ...{ id, question },
      tags: [...(tags.get(id) ?? [])],
    }));
    return { file: { ...file, track: { ...file.track, modules } }, questions };
  }

  private mediaPart(item: CarriedMedia): Carried<MediaPart> {
    const { id, type, hash, bytes, name, seconds, alt, transcript } = item;
    const path = `media/${id}.${type.replace(/^.*\//, '')}`;
    const file = this.stored(path, { hash, bytes });
    const captions = item.captions.map(({ language, text }) => ({
      language,
      source: textSource(`media/${id}.${language}.vtt`, text),
    }));
    return {
      said: {
        ...{ id, file: partOf(file), name, seconds },
        ...(Object.keys(alt).length === 0 ? {} : { alt }),
        ...(Object.keys(transcript).length === 0 ? {} : { transcript }),
        captions: captions.map(({ language, source }) => ({ language, file: partOf(source) })),
      },
      sources: [file, ...captions.map(({ source }) => source)],
    };
  }

  private packagePart(
    { id, names, trustsCompletion }: PackageView,
    files: readonly StoredFile[],
  ): Carried<PackagePart> {
    const folder = `packages/${id}`;
    const sources = files.map((file) => this.stored(`${folder}/${file.path}`, file));
    return { said: { id, folder, names, trustsCompletion, files: sources.map(partOf) }, sources };
  }

  private stored(path: string, { hash, bytes }: { readonly hash: Buffer; readonly bytes: number }): Source {
    return { path, bytes, sha256: hash.toString('hex'), open: () => this.files.read(hash, 0, bytes) };
  }
}

/** The draw by the questions it reached, so that it draws the same in another house. */
function named(draw: BankDraw, part: number, found: readonly Drawn[]): BankDraw {
  const questions = found.filter(({ parts }) => parts.includes(part)).map(({ id }) => id);
  return questions.length === 0 || questions.length > MOST_NAMED ? draw : { questions, count: draw.count };
}

function textSource(path: string, text: string): Source {
  const content = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, sha256, open: () => Readable.from([content]) };
}

function partOf({ path, bytes, sha256 }: Source): Part {
  return { path, bytes, sha256 };
}

function distinct(ids: readonly (Id | null)[]): readonly Id[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
