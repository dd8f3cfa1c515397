import { invalidRequest } from '../../kernel/problem';
import { type Mode, MODES } from './choice';

const MOST = 500;

/** Modes by reason, as a request states them. @throws Problem invalid-request with a pointer to each fault */
export function demandModes(stated: Readonly<Record<string, Mode | null>>): void {
  const faults = Object.entries(stated)
    .filter(([, mode]) => mode !== null && !MODES.includes(mode))
    .map(([reason]) => ({ pointer: `/reasons/${reason}`, code: 'not-one-of', params: { limit: MODES.join(', ') } }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
  if (Object.keys(stated).length > MOST) {
    throw invalidRequest({}, { faults: [{ pointer: '/reasons', code: 'too-many', params: { limit: MOST } }] });
  }
}
