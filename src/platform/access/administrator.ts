import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Work } from '../database/work';
import { administratorNeeded } from './access.errors';

/**
 * Before there was ever an administrator nothing is served but the step that makes the first one, and health: an
 * installation that somebody forgot half-way stands open to nobody. The demo has its own company.
 */
@Injectable()
export class AdministratorGate {
  /** Once there was one there was one; the other answer is asked anew each time. */
  private open: boolean;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly work: Work,
  ) {
    this.open = config.demo;
  }

  /** @throws Problem administrator-needed */
  async demand(): Promise<void> {
    if (!(await this.isOpen())) throw administratorNeeded();
  }

  async isOpen(): Promise<boolean> {
    if (this.open) return true;
    const [found] = await this.work.read(`SELECT FROM access.role_grant WHERE role = 'admin' LIMIT 1`);
    this.open = found !== undefined;
    return this.open;
  }
}
