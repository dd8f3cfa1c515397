import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interactions offered to one person at a time. What is over leaves no row that names anybody. */
export class Offers1763764230060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA offers;
      CREATE TABLE offers.offer (
        interaction_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL,
        why jsonb NOT NULL);
      CREATE INDEX offer_person ON offers.offer (person_id);
      CREATE TABLE offers.turn (
        person_id uuid PRIMARY KEY,
        at timestamptz(3) NOT NULL);
      CREATE TABLE offers.round (
        interaction_id uuid PRIMARY KEY,
        times smallint NOT NULL,
        at timestamptz(3) NOT NULL);
      COMMENT ON TABLE offers.offer IS 'offers that stand; gone when they are taken, declined or over';
      COMMENT ON TABLE offers.turn IS 'when somebody was offered something last, whatever became of it';
      COMMENT ON TABLE offers.round IS 'how often an interaction was offered, to nobody in particular';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA offers CASCADE');
  }
}
