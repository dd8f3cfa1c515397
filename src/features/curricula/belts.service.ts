import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { beltExists } from './curricula.errors';

export interface Belt {
  readonly id: Id;
  readonly code: string;
  readonly rank: number;
  /** `#rrggbb` */
  readonly colour: string;
  readonly names: Localised;
}

export interface NewBelt {
  readonly code: string;
  readonly colour: string;
  readonly names: Localised;
  /** The belt below the new one; the new one is the highest when absent. */
  readonly above?: string | undefined;
}

/** How a belt is called and drawn; its code and rank stay. */
export interface BeltLook {
  readonly colour?: string | undefined;
  readonly names?: Localised | undefined;
}

/** The belt ladder. Holders hold belts, not ranks, so a belt put in between disturbs nobody. */
@Injectable()
export class Belts {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  /** Every belt, lowest first. */
  ladder(): Promise<readonly Belt[]> {
    return this.work.read<Belt>('SELECT id, code, rank, colour, names FROM curricula.belt ORDER BY rank');
  }

  /** Puts a belt on top of the ladder, or right above another. @throws Problem belt-exists, invalid-request */
  add({ code, colour, names, above }: NewBelt): Promise<Belt> {
    return this.work.run(async () => {
      await this.work.write('SELECT 1 FROM curricula.belt ORDER BY rank FOR UPDATE');
      const ladder = await this.ladder();
      if (ladder.some((belt) => belt.code === code)) throw beltExists({ code });
      const below = above === undefined ? ladder.at(-1) : ladder.find((belt) => belt.code === above);
      if (above !== undefined && below === undefined) {
        throw invalidRequest({}, { faults: [{ pointer: '/above', code: 'belt-unknown', params: { belt: above } }] });
      }
      const belt: Belt = { id: newId(), code, rank: (below?.rank ?? 0) + 1, colour: colour.toLowerCase(), names };
      await this.work.write('UPDATE curricula.belt SET rank = rank + 1 WHERE rank >= $1', [belt.rank]);
      const added = await this.work.affect(
        `INSERT INTO curricula.belt (id, code, rank, colour, names) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code) DO NOTHING`,
        [belt.id, code, belt.rank, belt.colour, JSON.stringify(names)],
      );
      if (added === 0) throw beltExists({ code });
      await this.trail.append({
        act: 'belt.added',
        subject: { kind: 'belt', id: belt.id },
        after: { code, rank: belt.rank, names },
      });
      return belt;
    });
  }

  /** Calls or draws a belt otherwise. @throws Problem not-found */
  restyle(id: Id, { colour, names }: BeltLook): Promise<Belt> {
    return this.work.run(async () => {
      const [before] = await this.work.write<Belt>(
        'SELECT id, code, rank, colour, names FROM curricula.belt WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (before === undefined) throw notFound({ id });
      const after: Belt = { ...before, colour: colour?.toLowerCase() ?? before.colour, names: names ?? before.names };
      await this.work.write('UPDATE curricula.belt SET colour = $2, names = $3 WHERE id = $1', [
        ...[id, after.colour, JSON.stringify(after.names)],
      ]);
      await this.trail.append({
        act: 'belt.restyled',
        subject: { kind: 'belt', id },
        before: { colour: before.colour, names: before.names },
        after: { colour: after.colour, names: after.names },
      });
      return after;
    });
  }
}
