/** Attributes of the directory that hold one text. */
export const TEXT_ATTRIBUTES = [
  'department',
  'legalEntity',
  'jobFamily',
  'location',
  'jobTitle',
  'externalId',
  'language',
] as const;

export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

/** Attributes that hold a number: the grade, and how many report directly. */
export const NUMBER_ATTRIBUTES = ['grade', 'reports'] as const;

/** Attributes that hold a date: the first day and, when it is known, the last. */
export const DATE_ATTRIBUTES = ['hiredOn', 'leftOn'] as const;

/** Every attribute there is. */
export const ATTRIBUTES = [...TEXT_ATTRIBUTES, 'role', ...NUMBER_ATTRIBUTES, ...DATE_ATTRIBUTES, 'manager'] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** A condition without parts. */
export type Leaf =
  | { readonly everyone: true }
  | { readonly attribute: TextAttribute | 'role'; readonly is: readonly string[] }
  | { readonly attribute: (typeof NUMBER_ATTRIBUTES)[number]; readonly from?: number; readonly to?: number }
  | { readonly attribute: (typeof DATE_ATTRIBUTES)[number]; readonly from?: string; readonly to?: string }
  | { readonly attribute: 'manager'; readonly under: string }
  | { readonly trait: string; readonly is: readonly string[] };

/** Who belongs to an audience: a condition on a person's attributes, roles, manager line and traits. */
export type Rule =
  Leaf | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule };

/** A kind of trait a rule asks for, and the values, whether they are asked for or ruled out. */
export interface AskedTrait {
  readonly kind: string;
  readonly values: readonly string[];
}

/** Every part of a rule, itself first. */
export function partsOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return [rule, ...rule.all.flatMap(partsOf)];
  if ('any' in rule) return [rule, ...rule.any.flatMap(partsOf)];
  if ('not' in rule) return [rule, ...partsOf(rule.not)];
  return [rule];
}

/** The kinds of traits a rule asks for. */
export function traitsOf(rule: Rule): readonly string[] {
  return [...new Set(askedTraits(rule).map(({ kind }) => kind))].sort();
}

/** The traits that decide who belongs, with their values, also those under a `not`. */
export function askedTraits(rule: Rule): readonly AskedTrait[] {
  return partsOf(rule).flatMap((part) => ('trait' in part ? [{ kind: part.trait, values: part.is }] : []));
}

/** External ids of the managers a rule names, with the pointer to each. */
export function managersOf(rule: Rule): readonly { pointer: string; externalId: string }[] {
  return leavesOf(rule).flatMap(({ leaf, pointer }) =>
    'under' in leaf ? [{ pointer: `${pointer}/under`, externalId: leaf.under }] : [],
  );
}

/** The conditions without parts, with the pointer to each. */
export function leavesOf(rule: Rule, above = '/rule'): readonly { leaf: Leaf; pointer: string }[] {
  if ('all' in rule) return rule.all.flatMap((part, at) => leavesOf(part, `${above}/all/${at}`));
  if ('any' in rule) return rule.any.flatMap((part, at) => leavesOf(part, `${above}/any/${at}`));
  if ('not' in rule) return leavesOf(rule.not, `${above}/not`);
  return [{ leaf: rule, pointer: above }];
}

export function asksForRoles(rule: Rule): boolean {
  return asksFor(rule, 'role');
}

/** Whether any part of a rule asks for this attribute. */
export function asksFor(rule: Rule, attribute: Attribute): boolean {
  return partsOf(rule).some((part) => 'attribute' in part && part.attribute === attribute);
}
