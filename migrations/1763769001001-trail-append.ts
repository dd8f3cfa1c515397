import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry of the trail for a statement that is a whole act. */
export class TrailAppend1763769001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION trail.append(id uuid, at timestamptz, act text, actor text, kind text, subject text, request uuid, hash bytea,
        salt bytea, value jsonb) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $function$
      BEGIN
        INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, request_id, value_hash, format)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 2);
        INSERT INTO trail.value (entry_id, salt, value) VALUES ($1, $9, $10);
        INSERT INTO trail.unsealed (entry_id) VALUES ($1);
      END $function$;
      COMMENT ON FUNCTION trail.append IS 'one entry, unchained, in the transaction of its act';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION trail.append(uuid, timestamptz, text, text, text, text, uuid, bytea, bytea, jsonb);`);
  }
}
