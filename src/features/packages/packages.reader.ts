import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { Part } from './manifest';

export interface PackageView {
  readonly id: Id;
  readonly seriesId: Id;
  readonly number: number;
  /** No newer version is there. */
  readonly latest: boolean;
  readonly names: Localised;
  readonly title: string;
  readonly standard: 'scorm12' | 'scorm2004';
  readonly edition: string;
  readonly parts: number;
  readonly files: number;
  readonly bytes: number;
  readonly notes: string[];
  readonly trustsCompletion: boolean;
  readonly uploadedAt: Date;
  /** Editions of tracks that name it. */
  readonly editions: number;
  readonly played: boolean;
  readonly version: number;
}

/** A part in its place, counted from 1. */
export interface PlacedPart extends Part {
  readonly position: number;
}

/** A file as it is served. */
export interface StoredFile {
  readonly path: string;
  readonly hash: Buffer;
  readonly bytes: number;
}

const VIEW = `SELECT p.id, p.series_id AS "seriesId", p.number, p.names, p.title, p.standard, p.edition, p.parts, p.files,
    p.bytes::float8 AS bytes, p.notes, p.trusts_completion AS "trustsCompletion", p.uploaded_at AS "uploadedAt", p.version,
    NOT EXISTS (SELECT FROM packages.package n WHERE n.series_id = p.series_id AND n.number > p.number) AS latest,
    (SELECT count(DISTINCT m.edition_id)::int FROM curricula.modules m
     WHERE m.kind = 'package' AND m.material_id = p.id) AS editions,
    EXISTS (SELECT FROM packages.attempt a WHERE a.package_id = p.id) AS played
  FROM packages.package p`;

@Injectable()
export class PackagesReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<PackageView | null> {
    const [view] = await this.work.read<PackageView>(`${VIEW} WHERE p.id = $1`, [id]);
    return view ?? null;
  }

  /** Packages, newest first. */
  async page(after: string | undefined, limit: number): Promise<Page<PackageView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<PackageView>(
      `${VIEW} WHERE ($1::uuid IS NULL OR p.id < $1) ORDER BY p.id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  parts(id: Id): Promise<readonly PlacedPart[]> {
    return this.work.read<PlacedPart>(
      `SELECT position, identifier, title, address, kind, launch FROM packages.part WHERE package_id = $1 ORDER BY position`,
      [id],
    );
  }

  /** All files of a package. */
  files(id: Id): Promise<readonly StoredFile[]> {
    return this.work.read<StoredFile>(
      'SELECT path, hash, bytes::float8 AS bytes FROM packages.file WHERE package_id = $1 ORDER BY key',
      [id],
    );
  }

  /** A file of a package by the key of its path. */
  async file(id: Id, key: string): Promise<StoredFile | null> {
    const [row] = await this.work.hot<StoredFile>(
      'packages.file',
      'SELECT path, hash, bytes::float8 AS bytes FROM packages.file WHERE package_id = $1 AND key = $2',
      [id, key],
    );
    return row ?? null;
  }
}
