import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

/** Some modules of which a number will do: any two of these. */
export interface Choice {
  readonly code: string;
  readonly names: Localised;
  /** How many of its modules are to be completed. */
  readonly least: number;
}

/** A module by its place in a track: what comes before it, and the choice it belongs to. */
export interface Step {
  readonly code: string;
  /** Codes of modules and choices that are completed first. */
  readonly after?: readonly string[] | undefined;
  readonly choice?: string | null | undefined;
}

/** What is still to be done on the way, and what the modules not completed wait for. */
export interface Way {
  /** Modules that have to be completed yet; of a choice only as many as it asks for. */
  readonly remaining: number;
  /** By module: codes that come first and are neither completed nor waived. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** How far one is for whom these modules are completed or waived. `training.met` says the same in SQL. */
export function way(steps: readonly Step[], choices: readonly Choice[], done: ReadonlySet<string>): Way {
  const short = new Map(
    choices.map(({ code, least }) => {
      const chosen = steps.filter((step) => step.choice === code && done.has(step.code)).length;
      return [code, Math.max(least - chosen, 0)] as const;
    }),
  );
  const isMet = (code: string): boolean => done.has(code) || short.get(code) === 0;
  const single = steps.filter((step) => (step.choice ?? null) === null && !done.has(step.code)).length;
  return {
    remaining: [...short.values()].reduce((sum, count) => sum + count, single),
    missing: new Map(steps.map(({ code, after = [] }) => [code, after.filter((each) => !isMet(each))])),
  };
}

/** The least time a track takes: of a choice the shortest modules that will do. `curricula.least_seconds` in SQL. */
export function leastSeconds(
  modules: readonly (Step & { readonly seconds: number })[],
  choices: readonly Choice[],
): number {
  const sum = (some: readonly { readonly seconds: number }[]): number =>
    some.reduce((all, one) => all + one.seconds, 0);
  const shortest = choices.map(({ code, least }) =>
    modules
      .filter(({ choice }) => choice === code)
      .sort((a, b) => a.seconds - b.seconds)
      .slice(0, least),
  );
  return sum(modules.filter(({ choice }) => (choice ?? null) === null)) + sum(shortest.flat());
}

/** What is wrong with the order and the choices of a track: an unknown code, a circle, a choice of more than there is. */
export function pathFaults(steps: readonly Step[], choices: readonly Choice[]): readonly Fault[] {
  const modules = new Set(steps.map(({ code }) => code));
  const groups = new Set(choices.map(({ code }) => code));
  return [
    ...choices.flatMap(({ code, least }, index) => {
      const pointer = `/choices/${index}`;
      const twice = modules.has(code) || choices.findIndex((each) => each.code === code) < index;
      const size = steps.filter(({ choice }) => choice === code).length;
      return [
        ...(twice ? [{ pointer: `${pointer}/code`, code: 'code-twice' }] : []),
        ...(least > size
          ? [{ pointer: `${pointer}/least`, code: 'choice-too-small', params: { least, modules: size } }]
          : []),
      ];
    }),
    ...steps.flatMap(({ choice, after = [] }, index) => [
      ...((choice ?? null) !== null && !groups.has(choice ?? '')
        ? [{ pointer: `/modules/${index}/choice`, code: 'choice-unknown', params: { choice } }]
        : []),
      ...after.flatMap((code, at) =>
        modules.has(code) || groups.has(code)
          ? []
          : [{ pointer: `/modules/${index}/after/${at}`, code: 'after-unknown', params: { module: code } }],
      ),
    ]),
    ...circles(steps, groups),
  ];
}

/** Each module that waits for itself, with the way round. */
function circles(steps: readonly Step[], groups: ReadonlySet<string>): readonly Fault[] {
  const before = new Map(steps.map(({ code, after = [] }) => [code, after]));
  for (const group of groups) {
    if (!before.has(group))
      before.set(
        group,
        steps.filter(({ choice }) => choice === group).map(({ code }) => code),
      );
  }
  return steps.flatMap(({ code, after = [] }, index) =>
    after.flatMap((first, at) => {
      const round = wayTo(code, first, before);
      if (round === null) return [];
      const path = [code, ...round].join(' → ');
      return [{ pointer: `/modules/${index}/after/${at}`, code: 'after-circle', params: { path } }];
    }),
  );
}

/** A shortest way from one code back to `target`; null when there is none. */
function wayTo(target: string, from: string, before: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const ways: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const each of ways) {
    const last = each.at(-1) ?? '';
    if (last === target) return each;
    for (const next of before.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...each, next]);
    }
  }
  return null;
}
