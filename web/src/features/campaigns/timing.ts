import { today } from '../planning/planning';

/** When a campaign goes out, as it is being written. */
export interface TimingForm {
  readonly kind: 'once' | 'recurring' | 'due';
  /** Once: `YYYY-MM-DDTHH:MM`, empty for at once. */
  readonly at: string;
  readonly every: 'daily' | 'weekly' | 'monthly';
  readonly interval: number;
  readonly startsOn: string;
  readonly about: 'training' | 'belt';
  /** As somebody writes them: `-30, -7, -1, 3`. */
  readonly days: string;
  readonly time: string;
  readonly until: string;
}

const NEW: TimingForm = {
  ...{ kind: 'once', at: '', every: 'weekly', interval: 1, startsOn: '', about: 'training', days: '-30, -7, -1, 3, 7' },
  ...{ time: '09:00', until: '' },
};

export function fromTiming(timing: Readonly<Record<string, unknown>> | undefined): TimingForm {
  if (timing === undefined) return { ...NEW, startsOn: today() };
  const { at, days, until, ...known } = timing as Partial<Record<keyof TimingForm, unknown>>;
  return {
    ...NEW,
    ...(known as Partial<TimingForm>),
    at: typeof at === 'string' ? localOf(at) : '',
    days: Array.isArray(days) ? days.join(', ') : NEW.days,
    until: typeof until === 'string' ? until : '',
  };
}

/** What the server takes. */
export function toTiming(form: TimingForm): Record<string, unknown> {
  const { kind, at, every, interval, startsOn, about, days, time } = form;
  const until = form.until === '' ? null : form.until;
  if (kind === 'once') return { kind, at: at === '' ? null : new Date(at).toISOString() };
  if (kind === 'recurring') return { kind, every, interval, startsOn, time, until };
  const listed = days.split(/[\s,;]+/).filter((part) => part !== '');
  return { kind, about, days: listed.map((part) => Number(part.replace('−', '-'))), time, until };
}

/** An instant as the browser's own clock on the wall shows it. */
function localOf(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
