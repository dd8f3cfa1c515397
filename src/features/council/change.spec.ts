import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../../platform/access/permissions';
import { changed, confirm, demandWellFormed, loosened, propose, refuse } from './change';
import { cellKey, DATA, PURPOSES, readMatrix, type Setting, SIGHTS, sightOf, wider } from './matrix';

const matrix = readMatrix(readFileSync(join(__dirname, '..', '..', '..', 'content', 'council', 'matrix.json'), 'utf8'));
const NOW = new Date('2026-11-22T10:00:00Z');
const key = fc
  .tuple(fc.constantFrom(...DATA), fc.constantFrom(...PURPOSES), fc.constantFrom(...ROLES))
  .map(([data, purpose, role]) => cellKey(data, purpose, role));
const setting: fc.Arbitrary<Setting> = fc.record({
  minimum: fc.integer({ min: 3, max: 20 }),
  sights: fc.dictionary(key, fc.constantFrom(...SIGHTS), { maxKeys: 6 }),
});
const hr = { personId: 'a', roles: ['hr'] };
const admin = { personId: 'b', roles: ['admin'] };
const council = { personId: 'c', roles: ['council'] };

describe('Works-council mode', () => {
  it('keeps mandatory training individual for HR, and what people do by choice to groups', () => {
    const on: Setting = { minimum: 8, sights: {} };
    const seen = (data: (typeof DATA)[number], roles: string[]) =>
      sightOf(matrix, on, { data, purpose: 'report', roles });
    expect(seen('training-mandatory', ['hr'])).toBe('individual');
    expect(seen('acknowledgements', ['hr'])).toBe('individual');
    for (const data of ['training-voluntary', 'drafts', 'reviews', 'interactions', 'goals'] as const) {
      for (const role of ROLES) expect(seen(data, [role])).not.toBe('individual');
    }
    expect(seen('drafts', [])).toBe('none');
    expect(seen('drafts', ['admin'])).toBe('none');
    expect(sightOf(matrix, null, { data: 'drafts', purpose: 'report', roles: ['admin'] })).toBe('individual');
  });

  it('calls every change that lets anything out a loosening, and no other', () => {
    fc.assert(
      fc.property(setting, setting, (before, after) => {
        const loosens = loosened(matrix, before, after);
        const lets = DATA.some((data) =>
          PURPOSES.some((purpose) =>
            ROLES.some((role) =>
              wider(
                sightOf(matrix, after, { data, purpose, roles: [role] }),
                sightOf(matrix, before, { data, purpose, roles: [role] }),
              ),
            ),
          ),
        );
        expect(loosens.length > 0).toBe(lets || after.minimum < before.minimum);
      }),
    );
    expect(loosened(matrix, { minimum: 8, sights: {} }, null)).toEqual(['off']);
    expect(loosened(matrix, null, { minimum: 3, sights: {} })).toEqual([]);
  });

  it('is loosened by two persons, one of them with the council role', () => {
    const stated = { legalEntity: 'GmbH', wanted: { on: false }, reason: 'x' };
    const byHr = propose(stated, ['off'], hr, NOW);
    expect(byHr.state).toBe('proposed');
    expect(() => confirm(byHr, hr, NOW)).toThrow('own-council-proposal');
    expect(() => confirm(byHr, admin, NOW)).toThrow('council-absent');
    expect(confirm(byHr, council, NOW)).toMatchObject({ state: 'applied', decidedBy: 'c' });
    const byCouncil = propose(stated, ['off'], council, NOW);
    expect(() => confirm(byCouncil, council, NOW)).toThrow('own-council-proposal');
    expect(confirm(byCouncil, admin, NOW).state).toBe('applied');
    expect(() => confirm(refuse(byHr, admin, NOW), council, NOW)).toThrow('wrong-state');
    expect(propose(stated, [], hr, NOW).state).toBe('applied');
  });

  it('keeps what a change does not state, and refuses what it does not know', () => {
    const before: Setting = { minimum: 10, sights: { 'drafts/report/lead': 'none' } };
    expect(changed(matrix, before, { on: true, sights: { 'goals/report/hr': 'none' } })).toEqual({
      minimum: 10,
      sights: { 'drafts/report/lead': 'none', 'goals/report/hr': 'none' },
    });
    expect(changed(matrix, null, { on: true })).toEqual({ minimum: 8, sights: {} });
    expect(() => demandWellFormed({ on: true, minimum: 2 })).toThrow('invalid-request');
    expect(() => demandWellFormed({ on: true, sights: { 'drafts/report/boss': 'none' } })).toThrow('invalid-request');
    expect(() => demandWellFormed({ on: true, sights: { 'drafts/report/hr': 'all' as never } })).toThrow(
      'invalid-request',
    );
  });
});
