import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { languages, message } from '../../platform/i18n/messages';
import { Audiences } from '../audiences/public';
import { PeopleLists } from '../lists/public';
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
    private readonly taken: PeopleLists,
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

  /** As `assign`, to people of a list that was taken before. @throws Problem not-found, and as `Assignments.assign` */
  assignTaken(personId: Id, listId: Id, input: Omit<AssignmentInput, 'audienceId'>): Promise<Assigned> {
    return this.work.run(async () =>
      this.assignments.assign({ ...input, audienceId: await this.taken.audience(personId, listId) }),
    );
  }

  /** @throws Problem as `Assignments.preview` */
  async preview(people: readonly string[], input: Omit<PreviewInput, 'audienceId'>): Promise<ListPreview> {
    return {
      ...(await this.looked(() => this.audience(people), input)),
      unknown: await this.unknown(people),
      repeated: people.length - new Set(people).size,
    };
  }

  /** @throws Problem not-found, and as `Assignments.preview` */
  async previewTaken(personId: Id, listId: Id, input: Omit<PreviewInput, 'audienceId'>): Promise<ListPreview> {
    const { unknown, repeated } = await this.taken.find(personId, listId);
    return { ...(await this.looked(() => this.taken.audience(personId, listId), input)), unknown, repeated };
  }

  /** An audience is made, looked at, and not kept. */
  private async looked(audience: () => Promise<Id>, input: Omit<PreviewInput, 'audienceId'>): Promise<Preview> {
    const looked: { preview?: Preview } = {};
    const unmade = new Error('Only looked at.');
    try {
      await this.work.run(async () => {
        looked.preview = await this.assignments.preview({ ...input, audienceId: await audience() });
        throw unmade;
      });
    } catch (error) {
      if (error !== unmade) throw error;
    }
    if (looked.preview === undefined) throw unmade;
    return looked.preview;
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

/** @throws Problem invalid-request unless there is an audience or a list, and not both */
export function demandOne(...whom: readonly unknown[]): void {
  if (whom.filter((each) => each !== undefined).length !== 1)
    throw invalidRequest({}, { faults: [{ pointer: '/audienceId', code: 'required' }] });
}
