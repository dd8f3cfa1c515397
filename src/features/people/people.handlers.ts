import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { AbsencesService } from './absences.service';
import { PeopleWriter } from './people.writer';

/** What time alone does to the directory. */
@Injectable()
export class PeopleHandlers {
  constructor(
    private readonly writer: PeopleWriter,
    private readonly absences: AbsencesService,
  ) {}

  /** Whoever's last day has passed leaves. */
  @Every('people.end-due', 600_000)
  async endDue(): Promise<void> {
    await this.writer.endDue();
  }

  /** Absences begin on their day, where the person is. */
  @Every('people.begin-absences', 60_000)
  async beginAbsences(): Promise<void> {
    await this.absences.begin();
  }
}
