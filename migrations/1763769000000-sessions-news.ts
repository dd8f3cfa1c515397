import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions tell higher rooms why somebody has a place, or has none any more, so that one mail can say all of it. */
export class SessionsNews1763769000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW sessions.dates AS
        SELECT t.id AS sitting_id, s.names, s.about, t.starts_at, t.ends_at, t.time_zone, t.room, t.address, t.state, t.sequence,
          t.reason
        FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id;
      CREATE VIEW sessions.latest_place AS
        SELECT DISTINCT ON (p.sitting_id, p.person_id) p.sitting_id, p.person_id, p.promoted_at IS NOT NULL AS promoted, p.ended_why
        FROM sessions.place p ORDER BY p.sitting_id, p.person_id, p.turn DESC;
      COMMENT ON VIEW sessions.latest_place IS 'the place that somebody asked for last: whether they waited for it, and why it ended';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW sessions.latest_place;
      DROP VIEW sessions.dates;
      CREATE VIEW sessions.dates AS
        SELECT t.id AS sitting_id, s.names, s.about, t.starts_at, t.ends_at, t.time_zone, t.room, t.address, t.state, t.sequence
        FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id;
      COMMENT ON VIEW sessions.dates IS 'a sitting as calendars are told of it';`);
  }
}
