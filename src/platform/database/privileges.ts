import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROOF_TABLES } from './proof';
import { Work } from './work';

/** Refuses to boot under a database role that could rewrite the trail. */
@Injectable()
export class PrivilegeCheck implements OnModuleInit {
  constructor(private readonly work: Work) {}

  async onModuleInit(): Promise<void> {
    const rows = await this.work.read<{ name: string }>(
      `SELECT t.name FROM unnest($1::text[]) AS t (name)
       WHERE to_regclass(t.name) IS NOT NULL AND (has_table_privilege(t.name, 'UPDATE') OR has_table_privilege(t.name, 'DELETE')
          OR has_table_privilege(t.name, 'TRUNCATE'))`,
      [PROOF_TABLES],
    );
    if (rows.length === 0) return;
    throw new Error(
      `The database role of DATABASE_URL could rewrite ${rows.map((row) => row.name).join(', ')}. ` +
        'Give the application the role obi_app and keep the owner for DATABASE_OWNER_URL.',
    );
  }
}
