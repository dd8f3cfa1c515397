import { confirm, propose, refuse, type Showing } from './switching';

const NOW = new Date('2026-11-22T10:00:00Z');
const admin = { personId: 'a', roles: ['admin'] };
const council = { personId: 'c', roles: ['council'] };
const to = (wanted: Showing, present: Showing, by = admin) =>
  propose({ legalEntity: 'GmbH', wanted, reason: 'x' }, present, by, NOW);

describe('How names of staff are shown', () => {
  it('is narrowed by one person at once', () => {
    expect(to('handlers', 'all')).toMatchObject({ state: 'applied', decidedBy: 'a', decidedAt: NOW });
    expect(to('none', 'handlers', council).state).toBe('applied');
  });

  it('is widened by an admin and one of the council together', () => {
    const proposed = to('all', 'none');
    expect(proposed).toMatchObject({ state: 'proposed', decidedBy: null });
    expect(() => confirm(proposed, admin, NOW)).toThrow('own-staff-names-proposal');
    expect(() => confirm(proposed, { personId: 'b', roles: ['admin'] }, NOW)).toThrow('admin-with-council');
    expect(confirm(proposed, council, NOW)).toMatchObject({ state: 'applied', decidedBy: 'c' });
    expect(confirm(to('handlers', 'none', council), admin, NOW).state).toBe('applied');
    expect(() => confirm(refuse(proposed, council, NOW), council, NOW)).toThrow('wrong-state');
  });
});
