import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { PracticeDto, PracticeHeadDto } from './practices.dto';

const HEAD = 'p.id, p.names, p.network, p.pass_mark AS "passMark", p.attempts, p.retired';

@Injectable()
export class PracticesReader {
  constructor(private readonly work: Work) {}

  async page(after: string | undefined, limit: number): Promise<Page<PracticeHeadDto>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<PracticeHeadDto>(
      `SELECT ${HEAD} FROM practices.practice p WHERE $1::uuid IS NULL OR p.id < $1 ORDER BY p.id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<PracticeDto> {
    const [row] = await this.work.read<PracticeDto>(
      `SELECT ${HEAD}, p.situation, p.task, p.model, p.rubric, p.version FROM practices.practice p WHERE p.id = $1`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }
}
