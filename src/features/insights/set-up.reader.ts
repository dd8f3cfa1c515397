import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { ProviderReader } from '../accounts/public';
import { SET_UP_STEPS, type SetUpDto, type SetUpStep } from './set-up.dto';

const HOLDS = (role: string): string => `EXISTS (SELECT FROM access.role_grant g
  JOIN people.directory d ON d.person_id = g.person_id
  WHERE g.role = '${role}' AND g.from_at <= $1 AND (g.until_at IS NULL OR g.until_at > $1))`;

/** How far the house is set up. Nothing of it is kept: it is read from the house each time. */
@Injectable()
export class SetUpReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly provider: ProviderReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async steps(): Promise<SetUpDto> {
    const [found] = await this.work.read<Record<Exclude<SetUpStep, 'sign-in'>, boolean>>(
      `SELECT (SELECT count(*) FROM (SELECT FROM people.directory LIMIT 2) d) > 1 AS people,
         ${HOLDS('hr')} AND ${HOLDS('lead')} AS roles,
         EXISTS (SELECT FROM deliveries.mail WHERE enabled) AS mail,
         EXISTS (SELECT FROM channels.directory) AS channels,
         EXISTS (SELECT FROM sources.source WHERE state <> 'ended')
           OR EXISTS (SELECT FROM sources.subscription WHERE state = 'active') AS sources,
         EXISTS (SELECT FROM curricula.published) AS track`,
      [this.clock.real()],
    );
    const { passwords, demo } = this.config;
    const signIn = this.provider.settings() !== null || passwords || demo;
    return {
      items: SET_UP_STEPS.map((name) => ({ name, done: name === 'sign-in' ? signIn : found?.[name] === true })),
    };
  }
}
