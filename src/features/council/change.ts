import { ROLES } from '../../platform/access/permissions';
import { invalidRequest, wrongState } from '../../kernel/problem';
import {
  type CellKey,
  cellKey,
  DATA,
  isCellKey,
  isSight,
  type Matrix,
  PURPOSES,
  type Setting,
  type Sight,
  sightOf,
  wider,
} from './matrix';
import { councilAbsent, ownCouncilProposal } from './council.errors';
import { type Decider, type JointChange, proposeJointly, refuseJointly } from './joint-change';

/** What somebody wants of a legal entity's works-council mode; what is absent stays. */
export interface Wanted {
  readonly on: boolean;
  readonly minimum?: number;
  readonly sights?: Readonly<Record<CellKey, Sight>>;
}

/** A change of the mode. Tightening is one person's act; loosening takes two, one of them with the council role. */
export interface CouncilChange extends JointChange<Wanted> {
  /** What it lets out: `off`, `minimum`, or cells. Empty when it only tightens. */
  readonly loosens: readonly string[];
}

export const LEAST = 3;
export const MOST = 1000;

/** @throws Problem invalid-request for unknown cells, or a minimum out of range */
export function demandWellFormed(wanted: Wanted): void {
  const faults = [];
  if (wanted.minimum !== undefined && (wanted.minimum < LEAST || wanted.minimum > MOST)) {
    const code = wanted.minimum < LEAST ? ('too-small' as const) : ('too-large' as const);
    faults.push({ pointer: '/minimum', code, params: { limit: wanted.minimum < LEAST ? LEAST : MOST } });
  }
  for (const [key, sight] of Object.entries(wanted.sights ?? {})) {
    const pointer = `/sights/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!isCellKey(key)) faults.push({ pointer, code: 'unknown-cell' });
    else if (!isSight(sight)) faults.push({ pointer, code: 'unknown-sight' });
  }
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

/** The setting as it would be; null is off. */
export function changed(matrix: Matrix, before: Setting | null, wanted: Wanted): Setting | null {
  if (!wanted.on) return null;
  return {
    minimum: wanted.minimum ?? before?.minimum ?? matrix.minimum,
    sights: { ...before?.sights, ...wanted.sights },
  };
}

/** What a change lets out that was kept back before. */
export function loosened(matrix: Matrix, before: Setting | null, after: Setting | null): readonly string[] {
  if (before === null) return [];
  if (after === null) return ['off'];
  const cells = DATA.flatMap((data) =>
    PURPOSES.flatMap((purpose) =>
      ROLES.filter((role) => {
        const asked = { data, purpose, roles: [role] };
        return wider(sightOf(matrix, after, asked), sightOf(matrix, before, asked));
      }).map((role) => cellKey(data, purpose, role)),
    ),
  );
  return after.minimum < before.minimum ? ['minimum', ...cells] : cells;
}

/** @throws Problem invalid-request when nothing would change */
export function propose(
  stated: { readonly legalEntity: string; readonly wanted: Wanted; readonly reason: string },
  loosens: readonly string[],
  by: Decider,
  now: Date,
): CouncilChange {
  return { ...proposeJointly(stated, loosens.length > 0, by, now), loosens };
}

/** @throws Problem wrong-state, own-council-proposal, council-absent */
export function confirm(change: CouncilChange, by: Decider, now: Date): CouncilChange {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  if (change.proposedBy === by.personId) throw ownCouncilProposal();
  if (!change.proposedAs.includes('council') && !by.roles.includes('council')) throw councilAbsent();
  return { ...change, state: 'applied', decidedBy: by.personId, decidedAs: by.roles, decidedAt: now };
}

/** @throws Problem wrong-state */
export function refuse(change: CouncilChange, by: Decider, now: Date): CouncilChange {
  return { ...change, ...refuseJointly(change, by, now) };
}
