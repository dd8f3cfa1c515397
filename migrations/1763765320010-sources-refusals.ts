import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why deliveries of a source were refused, counted: whoever keeps it sees that its sender is at fault, and how. */
export class SourcesRefusals1763765320010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sources.refusal (
        source_id uuid NOT NULL REFERENCES sources.source (id),
        why text NOT NULL CHECK (why IN ('delivery-refused', 'delivery-out-of-time', 'source-paused')),
        count integer NOT NULL,
        first_at timestamptz(3) NOT NULL,
        last_at timestamptz(3) NOT NULL,
        PRIMARY KEY (source_id, why))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sources.refusal');
  }
}
