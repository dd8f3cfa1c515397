import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { StagedRepository } from './staged.repository';

@Injectable()
export class IntakeHandlers {
  constructor(private readonly staged: StagedRepository) {}

  /** Rows of files whose import a crash cut off. */
  @Every('intake.forget-staged', '50 2 * * *')
  async forgetStaged(): Promise<void> {
    await this.staged.forget();
  }
}
