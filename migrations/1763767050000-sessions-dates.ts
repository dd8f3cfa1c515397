import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions tell higher rooms who is expected when. */
export class SessionsDates1763767050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW sessions.expected AS
        SELECT p.sitting_id, p.person_id FROM sessions.place p WHERE p.state = 'held'
        UNION SELECT h.sitting_id, h.person_id FROM sessions.host h;
      COMMENT ON VIEW sessions.expected IS 'whoever is to be there: places held, and hosts';
      CREATE VIEW sessions.dates AS
        SELECT t.id AS sitting_id, s.names, s.about, t.starts_at, t.ends_at, t.time_zone, t.room, t.address, t.state, t.sequence
        FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id;
      COMMENT ON VIEW sessions.dates IS 'a sitting as calendars are told of it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW sessions.dates;
      DROP VIEW sessions.expected;`);
  }
}
