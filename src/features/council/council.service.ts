import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../../platform/context/context';
import type { Role } from '../../platform/access/permissions';
import { installationRoot } from '../../platform/i18n/messages';
import { CouncilRepository } from './council.repository';
import { cellKey, type Data, type Matrix, type Purpose, readMatrix, sightOf } from './matrix';
import { type Published, suppressed } from './suppression';

/** What the one who asks may see of some data for some purpose, legal entity by legal entity. */
export interface Lens {
  /** Legal entities whose persons are not seen one by one; '' stands for persons without one. */
  readonly shut: readonly string[];
  /** Of those, the ones of which no group is seen either. */
  readonly dark: readonly string[];
  /** The smallest group that is seen, by legal entity. */
  minimum(legalEntity: string): number | null;
  /** Counts of one legal entity with their sums, as they may be seen. */
  counts(legalEntity: string, table: readonly (readonly number[])[]): Published;
}

/** Persons of several legal entities, counted together for somebody who is none of them. */
export interface Group {
  /** Fewer are not counted: the largest of the minimums, or that of the matrix outside works-council mode. */
  readonly fewest: number;
  /** Whether these counts, which add up to the group, give nobody away. */
  shows(counts: readonly number[]): boolean;
}

/** SQL: the person's legal entity is not among those that are shut, `$n` being `lens.shut`. */
export function openSql(legalEntity: string, parameter: string): string {
  return `coalesce(${legalEntity}, '') <> ALL (${parameter}::text[])`;
}

const MATRIX = readMatrix(readFileSync(join(installationRoot(), 'content', 'council', 'matrix.json'), 'utf8'));

/** SQL: a role sees persons of the legal entity one by one, where no lens can be asked for. */
export function seesSql(legalEntity: string, data: Data, purpose: Purpose, role: Role): string {
  const cell = cellKey(data, purpose, role);
  return `council.sees(${legalEntity}, '${cell}', '${MATRIX.sights.get(cell) ?? 'none'}')`;
}

/** Works-council mode. Readers of data about persons look through it and never past it. */
@Injectable()
export class Council {
  readonly matrix: Matrix = MATRIX;

  constructor(private readonly repository: CouncilRepository) {}

  /** The smallest group in figures over persons of all legal entities: the largest of the minimums. */
  async fewest(): Promise<number> {
    const settings = await this.repository.settings();
    return Math.max(this.matrix.minimum, ...[...settings.values()].map(({ minimum }) => minimum));
  }

  /** Counts over persons of these legal entities that are told to somebody by no role, such as their manager. */
  async group(legalEntities: readonly string[]): Promise<Group> {
    const settings = await this.repository.settings();
    const minimums = legalEntities.map((entity) => settings.get(entity)?.minimum ?? this.matrix.minimum);
    const fewest = minimums.length === 0 ? this.matrix.minimum : Math.max(...minimums);
    const held = legalEntities.some((entity) => settings.has(entity));
    return {
      fewest,
      shows: (counts) => !held || suppressed([counts], fewest).every((row) => !row.includes(null)),
    };
  }

  /** For whoever acts now. Obi itself and operators see all: what they make is looked through again when it is read. */
  async lens(data: Data, purpose: Purpose): Promise<Lens> {
    const actor = currentActor();
    const settings = await this.repository.settings();
    const sights = [...settings].map(([legalEntity, setting]) => ({
      legalEntity,
      sight:
        actor.kind === 'person' ? sightOf(this.matrix, setting, { data, purpose, roles: actor.roles }) : 'individual',
    }));
    const shut = sights.filter(({ sight }) => sight !== 'individual').map(({ legalEntity }) => legalEntity);
    const dark = sights.filter(({ sight }) => sight === 'none').map(({ legalEntity }) => legalEntity);
    const minimum = (legalEntity: string): number | null =>
      shut.includes(legalEntity) ? (settings.get(legalEntity)?.minimum ?? null) : null;
    return {
      shut,
      dark,
      minimum,
      counts: (legalEntity, table) =>
        dark.includes(legalEntity)
          ? suppressed(table, Number.MAX_SAFE_INTEGER)
          : suppressed(table, minimum(legalEntity) ?? 1),
    };
  }
}
