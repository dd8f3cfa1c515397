import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';

/** The secret that signs addresses of packages: one row, so that every process of the house knows it. */
@Injectable()
export class SigningKey {
  private kept: Buffer | null = null;

  constructor(private readonly work: Work) {}

  async get(): Promise<Buffer> {
    this.kept ??= (await this.find()) ?? (await this.make());
    return this.kept;
  }

  private async find(): Promise<Buffer | null> {
    const [row] = await this.work.read<{ secret: Buffer }>('SELECT secret FROM packages.signing_key');
    return row?.secret ?? null;
  }

  private async make(): Promise<Buffer> {
    await this.work.run(() =>
      this.work.write('INSERT INTO packages.signing_key (secret) VALUES ($1) ON CONFLICT DO NOTHING', [
        randomBytes(32),
      ]),
    );
    const kept = await this.find();
    if (kept === null) throw new Error('There is no key for signing addresses of packages.');
    return kept;
  }
}
