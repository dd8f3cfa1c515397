import type { Fault } from '../../kernel/problem';
import type { Standard } from './manifest';

export type Completion = 'unknown' | 'incomplete' | 'completed';
export type Success = 'unknown' | 'failed' | 'passed';

/** What a part keeps of its learner, and what it says of them. It is kept, shown to the part again, and proves nothing. */
export interface PartState {
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly completion: Completion;
  readonly success: Success;
  /** Per cent; null when it says none, or none that can be one. */
  readonly score: number | null;
}

const ELEMENT = /^(cmi|adl)(\.[A-Za-z0-9_-]{1,60}|\[\d{1,5}\]){1,12}$/;
const LIMITS = { elements: 10_000, value: 70_000, all: 512 * 1024 };

/** What Obi says, not the package; and whose name need not lie here. */
const NOT_KEPT = /^cmi\.(core\.)?(student_id|student_name|learner_id|learner_name|credit|lesson_mode|mode|entry)$/;

/** Reads what a part wants kept; or says where it is no data of the standard's. */
export function readState(standard: Standard, said: Readonly<Record<string, unknown>>): PartState | readonly Fault[] {
  const entries = Object.entries(said);
  if (entries.length > LIMITS.elements)
    return [{ pointer: '/data', code: 'too-many', params: { limit: LIMITS.elements } }];
  const data: Record<string, string | number | boolean> = {};
  const faults: Fault[] = [];
  let all = 0;
  for (const [element, value] of entries) {
    const pointer = `/data/${element.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!ELEMENT.test(element)) faults.push({ pointer, code: 'package-element-unknown' });
    else if (!isPlain(value)) faults.push({ pointer, code: 'package-value-odd' });
    else if (String(value).length > LIMITS.value) {
      faults.push({ pointer, code: 'too-long', params: { limit: LIMITS.value } });
    } else if (!NOT_KEPT.test(element)) {
      data[element] = typeof value === 'string' ? value.toWellFormed() : value;
      all += element.length + String(value).length;
    }
  }
  if (all > LIMITS.all) faults.push({ pointer: '/data', code: 'too-large', params: { limit: LIMITS.all } });
  if (faults.length > 0) return faults.slice(0, 20);
  return { data, ...(standard === 'scorm12' ? told12(data) : told2004(data)) };
}

function isPlain(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

type Data = PartState['data'];
type Told = Omit<PartState, 'data'>;

function told12(data: Data): Told {
  const status = data['cmi.core.lesson_status'];
  const done = status === 'completed' || status === 'passed';
  return {
    completion: done ? 'completed' : status === 'incomplete' || status === 'failed' ? 'incomplete' : 'unknown',
    success: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'unknown',
    score: scoreOf(data['cmi.core.score.raw'], 100),
  };
}

function told2004(data: Data): Told {
  const completion = data['cmi.completion_status'];
  const success = data['cmi.success_status'];
  return {
    completion: completion === 'completed' ? 'completed' : completion === 'incomplete' ? 'incomplete' : 'unknown',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    score: scaledOf(data['cmi.score.scaled']) ?? scoreOf(data['cmi.score.raw'], 100),
  };
}

function scaledOf(value: Data[string] | undefined): number | null {
  const score = scoreOf(value, 1);
  return score === null ? null : Math.round(score * 10_000) / 100;
}

/** A number that a score can be; anything else is none. */
function scoreOf(value: Data[string] | undefined, most: number): number | null {
  if (value === undefined || value === '' || typeof value === 'boolean') return null;
  const score = Number(value);
  return Number.isFinite(score) && Math.abs(score) <= most ? Math.round(score * 10_000) / 10_000 : null;
}

/** A part that says it is done: completed, or passed without a word about completion; never one that was failed. */
export function saysDone({ completion, success }: Pick<PartState, 'completion' | 'success'>): boolean {
  if (success === 'failed') return false;
  return completion === 'completed' || (success === 'passed' && completion === 'unknown');
}
