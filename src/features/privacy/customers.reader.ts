import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type CustomerData, customerData } from '../../platform/declarations/customers';

/** A place where something about a customer was found. */
export interface FoundRow {
  readonly key: string;
  readonly at: Date | null;
  readonly channelId: Id | null;
  /** Null where nobody but its writer reads the words. */
  readonly excerpt: string | null;
}

export interface FoundData {
  readonly data: CustomerData;
  readonly rows: readonly FoundRow[];
}

/** Finds a customer by handle in everything that rooms declare. */
@Injectable()
export class CustomersReader {
  constructor(private readonly work: Work) {}

  async find(handle: string, channelId: Id | null): Promise<readonly FoundData[]> {
    const found: FoundData[] = [];
    for (const data of customerData()) {
      const rows = await this.work.read<FoundRow>(
        `SELECT f.key, f.at, f.channel_id AS "channelId", f.excerpt FROM (${data.find}) f ORDER BY f.at, f.key`,
        [handle, channelId],
      );
      found.push({ data, rows });
    }
    return found;
  }
}
