import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How service levels were kept, day by day: what the reports draw over months, from no more rows than days and channels. */
export class TriageServiceDays1763768040001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE triage.service_day (
        day date NOT NULL,
        channel_id uuid NOT NULL,
        topic_id uuid,
        owed int NOT NULL,
        in_time int NOT NULL,
        UNIQUE NULLS NOT DISTINCT (day, channel_id, topic_id),
        CHECK (in_time <= owed));
      COMMENT ON TABLE triage.service_day IS 'first answers that were owed by a time and given on this day, and how many of them in time; each once, under the topic that is due first';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE triage.service_day');
  }
}
