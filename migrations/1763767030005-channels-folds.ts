import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each network folds a text, as it was read there, with the source of it. */
export class ChannelsFolds1763767030005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channels.network ADD fold_phone integer CHECK (fold_phone > 0), ADD fold_wide integer CHECK (fold_wide > 0),
        ADD fold_source text, ADD CONSTRAINT network_fold CHECK ((fold_source IS NULL) = (coalesce(fold_phone, fold_wide) IS NULL));
      COMMENT ON COLUMN channels.network.fold_phone IS 'code points before the network folds a text on a phone, about; null: it does not';
      COMMENT ON COLUMN channels.network.fold_source IS 'where that is said, and when it was read';
      UPDATE channels.network n SET fold_phone = f.phone, fold_wide = f.wide, fold_source = f.source
      FROM (VALUES
        ('linkedin', 140, 210, 'posttruncate.com/en/platform-limits, 2026-11'),
        ('facebook', 110, 480, 'posttruncate.com/en/platform-limits, 2026-11'),
        ('instagram', 125, 125, 'posttruncate.com/en/platform-limits, 2026-11'),
        ('tiktok', 150, 150, 'github.com/coreyhaines31/marketingskills, platform-limits.md, 2026-11'),
        ('youtube', 100, 100, 'github.com/coreyhaines31/marketingskills, platform-limits.md, 2026-11')) AS f (code, phone, wide, source)
      WHERE n.code = f.code;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE channels.network DROP fold_phone, DROP fold_wide, DROP fold_source;');
  }
}
