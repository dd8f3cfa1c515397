import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { languages, message } from '../../platform/i18n/messages';
import { Audiences } from '../audiences/public';
import type { Preview } from './assignments.reader';
import { type Assigned, type AssignmentInput, Assignments, type PreviewInput } from './assignments.service';

/** Faults that are told one by one. */
const TOLD = 100;

/** What a list would do, and what of it is known to nobody. */
export interface ListPreview extends Preview {
  readonly unknown: readonly string[];
  readonly repeated: number;
}

/** Assignments to people of a list: an audience of just these is made with the assignment, and shown as such. */
@Injectable()
export class Lists {
  constructor(
    private readonly work: Work,
    private readonly audiences: Audiences,
    private readonly assignments: Assignments,
  ) {}

  /** @throws Problem invalid-request (unknown persons), and as `Assignments.assign` */
  assign(people: readonly string[], input: Omit<AssignmentInput, 'audienceId'>): Promise<Assigned> {
    return this.work.run(async () => {
      const unknown = new Set(await this.unknown(people));
      const faults = people.flatMap((id, at) =>
        unknown.has(id) ? [{ pointer: `/people/${at}`, code: 'unknown-person', params: { id } }] : [],
      );
      if (faults.length > 0) throw invalidRequest({}, { faults: faults.slice(0, TOLD) });
      return this.assignments.assign({ ...input, audienceId: await this.audience(people) });
    });
  }

  /** Made, looked at, and not kept. @throws Problem as `Assignments.preview` */
  async preview(people: readonly string[], input: Omit<PreviewInput, 'audienceId'>): Promise<ListPreview> {
    const looked: { preview?: Preview } = {};
    const unmade = new Error('Only looked at.');
    try {
      await this.work.run(async () => {
        looked.preview = await this.assignments.preview({ ...input, audienceId: await this.audience(people) });
        throw unmade;
      });
    } catch (error) {
      if (error !== unmade || looked.preview === undefined) throw error;
    }
    if (looked.preview === undefined) throw unmade;
    return {
      ...looked.preview,
      unknown: await this.unknown(people),
      repeated: people.length - new Set(people).size,
    };
  }

  private audience(people: readonly string[]): Promise<string> {
    const is = [...new Set(people)].sort();
    const names: Localised = Object.fromEntries(
      languages().map((language) => [language, message(language, 'training.list', { count: is.length })]),
    );
    return this.audiences.create({ names, rule: { attribute: 'externalId', is } });
  }

  private async unknown(people: readonly string[]): Promise<readonly string[]> {
    const rows = await this.work.read<{ id: string }>(
      `SELECT DISTINCT i.id FROM unnest($1::text[]) AS i (id)
       WHERE NOT EXISTS (SELECT FROM people.directory d WHERE d.external_id = i.id) ORDER BY i.id`,
      [people],
    );
    return rows.map(({ id }) => id);
  }
}

/** @throws Problem invalid-request unless there is either an audience or a list */
export function demandWhom(audienceId: string | undefined, people: readonly string[] | undefined): void {
  if ((audienceId === undefined) === (people === undefined))
    throw invalidRequest({}, { faults: [{ pointer: '/audienceId', code: 'required' }] });
}
