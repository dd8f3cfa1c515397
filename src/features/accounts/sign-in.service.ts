import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Credentials, type OpenedLogin, type Principal } from '../../platform/access/credentials';
import { permissionsOf } from '../../platform/access/permissions';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { PeopleReader } from '../people/public';
import type { DemoPersonDto, MeDto } from './sign-in.dto';
import { noDemoSignIn, unknownPerson } from './sign-in.errors';

/** Sign-in of the demo, and who one is. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly credentials: Credentials,
    private readonly people: PeopleReader,
  ) {}

  /** @throws Problem no-demo-sign-in outside demo mode, unknown-person */
  async openDemo(externalId: string): Promise<OpenedLogin> {
    this.demandDemo();
    const person = await this.people.findByExternalId(externalId);
    if (person === null || !person.active) throw unknownPerson({ person: externalId });
    return this.work.run(() => this.credentials.openLogin(person.id, 'demo'));
  }

  end(loginId: Id): Promise<void> {
    return this.work.run(() => this.credentials.endLogin(loginId));
  }

  /** Persons worth trying the demo as: those with roles first. */
  async demoPeople(): Promise<DemoPersonDto[]> {
    this.demandDemo();
    return this.work.read<DemoPersonDto>(
      `SELECT p.external_id AS "externalId", p.given_name || ' ' || p.family_name AS name, p.names,
              p.job_title AS "jobTitle", p.department, coalesce(r.roles, '{}') AS roles
       FROM people.directory p
       LEFT JOIN (SELECT person_id, array_agg(DISTINCT role ORDER BY role) AS roles FROM access.role_grant
                  WHERE until_at IS NULL OR until_at > $1 GROUP BY person_id) r USING (person_id)
       ORDER BY cardinality(coalesce(r.roles, '{}')) DESC, p.external_id LIMIT 200`,
      [this.clock.real()],
    );
  }

  async me(principal: Principal): Promise<MeDto> {
    const person = await this.people.find(principal.personId);
    if (person === null) throw notFound();
    return {
      id: person.id,
      externalId: person.externalId,
      givenName: person.givenName,
      familyName: person.familyName,
      names: { ...person.names },
      department: person.department,
      jobTitle: person.jobTitle,
      roles: [...principal.roles],
      permissions: [...permissionsOf(principal.roles)],
      demo: this.config.demo,
      now: this.clock.now().toISOString(),
    };
  }

  private demandDemo(): void {
    if (!this.config.demo) throw noDemoSignIn();
  }
}
