import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether one person is on duty on one channel: most are not, and that is seen at once. */
export class RostersOneOnDuty1763765300010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION rosters.is_on_duty_at(person uuid, channel uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE
      SET plan_cache_mode TO 'force_generic_plan' AS $function$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM rosters.shift s
          WHERE s.person_id = $1 AND s.channel_id = $2 AND s.dropped_at IS NULL AND s.from_at <= $3 AND s.until_at > $3) THEN
          RETURN false;
        END IF;
        RETURN EXISTS (SELECT FROM rosters.on_duty_at($3) d WHERE d.person_id = $1 AND d.channel_id = $2);
      END $function$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION rosters.is_on_duty_at(uuid, uuid, timestamptz)');
  }
}
