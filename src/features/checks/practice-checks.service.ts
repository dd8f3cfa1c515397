import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { MyPracticeReader } from '../practices/public';
import { Training } from '../training/public';
import { ChecksService, type Live } from './checks.service';
import { SurroundingsService } from './surroundings.service';

/** What owners keep secret is told to whoever may write in public, and not to whoever learns to. */
const UNTOLD = new Set(['confidential', 'unreleased']);

/** Runs the rules over the answer to a practice, as if it were to stand on that network for the company. */
@Injectable()
export class PracticeChecks {
  constructor(
    private readonly clock: HouseClock,
    private readonly training: Training,
    private readonly practices: MyPracticeReader,
    private readonly surroundings: SurroundingsService,
    private readonly checks: ChecksService,
  ) {}

  /** Nothing of it is kept. @throws Problem not-found, not-enrolled, module-locked */
  async live(personId: Id, practiceId: Id, text: string, language: string): Promise<Live> {
    const place = await this.practices.placeOf(practiceId);
    await this.training.demandMaterial(personId, practiceId);
    const at = this.clock.now();
    const said = { kind: 'reply', relationship: 'employee', language, title: null, pictures: [], at, by: null };
    const known = await this.surroundings.of({ ...place, country: null, accountKind: 'business' }, said);
    const { rules, findings } = await this.checks.run(text, known, at);
    const untold = new Set(rules.filter(({ detector }) => UNTOLD.has(detector)).map(({ code }) => code));
    const forYou = await this.checks.forYou(text, null, language, at);
    return { findings: findings.filter(({ rule }) => !untold.has(rule)), forYou };
  }
}
