import { readingSeconds, weekOf } from './update';

describe('A weekly update', () => {
  it('is named by its Sunday', () => {
    expect(weekOf(new Date('2026-03-01T00:00:00Z'))).toBe('2026-03-01');
    expect(weekOf(new Date('2026-03-07T23:59:59Z'))).toBe('2026-03-01');
    expect(weekOf(new Date('2026-01-01T10:00:00Z'))).toBe('2025-12-28');
  });

  it('credits the time it was open, up to four minutes', () => {
    const opened = new Date('2026-03-01T10:00:00Z');
    expect(readingSeconds(opened, new Date('2026-03-01T10:01:30.900Z'))).toBe(90);
    expect(readingSeconds(opened, new Date('2026-03-03T10:00:00Z'))).toBe(240);
    expect(readingSeconds(opened, new Date('2026-03-01T09:00:00Z'))).toBe(0);
  });
});
