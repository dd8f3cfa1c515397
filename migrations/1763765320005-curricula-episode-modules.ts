import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = ['practice', 'session', 'package'];

/** A module may be made of an episode of social radio. */
export class CurriculaEpisodeModules1763765320005 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return restate(runner, [...before, 'episode']);
  }

  down(runner: QueryRunner): Promise<void> {
    return restate(runner, before);
  }
}

async function restate(runner: QueryRunner, made: readonly string[]): Promise<void> {
  const said = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`
    ALTER TABLE curricula.module DROP CONSTRAINT module_kind_check, DROP CONSTRAINT module_material;
    ALTER TABLE curricula.module
      ADD CONSTRAINT module_kind_check CHECK (kind IN (${said(['lesson', 'quiz', 'acknowledgement', ...made])})),
      ADD CONSTRAINT module_material CHECK (material_id IS NULL OR kind IN (${said(made)}))`);
}
