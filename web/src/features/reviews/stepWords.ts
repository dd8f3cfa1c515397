import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import type { ReviewStep } from './queue';

/** A step in a sentence: whom it asks, and when it goes on to whom. */
export function useStepWords(): (step: ReviewStep) => string {
  const t = useText();
  const code = useCode();
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  const named = (people: ReviewStep['people']): string =>
    list.format(people.map((one) => displayName(one, t.language)));
  return ({ who, people, role, all, needed, hours, next }) => {
    const asks =
      who === 'people'
        ? all
          ? t('step.all-of', { names: named(people) })
          : t('step.of', { count: needed, names: named(people) })
        : who === 'role'
          ? t('step.role', { count: needed, role: code('role', role ?? '') })
          : t('step.scope', { count: needed });
    if (hours === null) return asks;
    const on = next.length === 0 ? t('step.goes-on', { hours }) : t('step.goes-on-to', { hours, names: named(next) });
    return `${asks} ${on}`;
  };
}
