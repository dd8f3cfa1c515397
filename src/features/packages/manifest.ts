import type { Fault } from '../../kernel/problem';
import { shown } from './archive-path';
import { manifestFault as fault, Places } from './places';
import { type Element, readXml } from './xml';

export type Standard = 'scorm12' | 'scorm2004';

/** What the console may say about a package that plays, though not in every respect as its author meant. */
export type Note = 'sequencing-ignored' | 'prerequisites-ignored' | 'flash-inside';

/** One part that is opened by itself. */
export interface Part {
  readonly identifier: string;
  readonly title: string;
  /** A file of the package, with query and fragment. */
  readonly address: string;
  /** An asset says nothing of itself: it is done when it was opened. */
  readonly kind: 'sco' | 'asset';
  /** What the manifest has the player tell it, by element of the data model. */
  readonly launch: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly standard: Standard;
  /** As it states its edition. */
  readonly edition: string;
  readonly identifier: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

const MOST_PARTS = 200;
const DEEPEST = 20;

type Read = { readonly manifest: Manifest } | { readonly faults: readonly Fault[] };

/** Reads a manifest against the files that are there. */
export function readManifest(bytes: Buffer, paths: readonly string[]): Read {
  const refuse = (code: string, params?: Record<string, unknown>): Read => ({ faults: [fault(code, params)] });
  const read = readXml(bytes);
  if (typeof read === 'string') return refuse(read);
  const { root, text } = read;
  const stated = line(child(child(root, 'metadata'), 'schemaversion')?.text ?? '');
  const standard = standardOf(stated, text);
  if (!('organizations' in root.children) || !('resources' in root.children)) return refuse('package-not-scorm');
  if (standard === 'none') return refuse('package-not-scorm');
  if (standard === 'other') return refuse('package-standard-unknown', { version: shown(stated) });
  const organization = organizationOf(root);
  if (organization === null) return refuse('package-no-organization');
  const places = new Places(paths);
  const resources = resourcesOf(root, places);
  const faults = [...resources.values()].flatMap((resource) => resource.faults);
  const parts: Part[] = [];
  for (const item of itemsOf(organization, 0)) {
    const reference = item.attributes['identifierref'];
    if (reference === undefined || reference === '' || item.attributes['isvisible'] === 'false') continue;
    const resource = resources.get(reference);
    if (resource === undefined) faults.push(fault('package-resource-missing', { resource: shown(reference) }));
    else if (resource.address === null) faults.push(fault('package-entry-missing', { resource: shown(reference) }));
    else parts.push(partOf(item, resource, resource.address, standard));
  }
  if (faults.length > 0) return { faults };
  if (parts.length === 0) return refuse('package-nothing-to-play');
  if (parts.length > MOST_PARTS) return refuse('package-too-many-parts', { limit: MOST_PARTS });
  const title = line(child(organization, 'title')?.text ?? '') || (parts[0]?.title ?? '');
  return {
    manifest: {
      ...{ standard, edition: stated, title, parts },
      identifier: line(root.attributes['identifier'] ?? ''),
      notes: notesOf(organization, text, paths),
    },
  };
}

/** 1.2 and 2004 by what it states, else by the name space it uses. */
function standardOf(stated: string, text: string): Standard | 'none' | 'other' {
  if (/^\s*(scorm\s*)?1\.2\b/i.test(stated)) return 'scorm12';
  if (/2004|^\s*(cam\s*)?1\.3/i.test(stated)) return 'scorm2004';
  const old = /adlcp_rootv1p2/i.test(text);
  const recent = /adlcp_v1p3/i.test(text);
  if (old !== recent) return old ? 'scorm12' : 'scorm2004';
  return stated === '' || !/scorm/i.test(text) ? 'none' : 'other';
}

function organizationOf(root: Element): Element | null {
  const organizations = child(root, 'organizations');
  const all = organizations?.children['organization'] ?? [];
  const wanted = organizations?.attributes['default'];
  return all.find(({ attributes }) => attributes['identifier'] === wanted) ?? all[0] ?? null;
}

function itemsOf(element: Element, depth: number): readonly Element[] {
  if (depth > DEEPEST) return [];
  return (element.children['item'] ?? []).flatMap((item) => [item, ...itemsOf(item, depth + 1)]);
}

interface Resource {
  readonly address: string | null;
  readonly sco: boolean;
  readonly faults: readonly Fault[];
}

function resourcesOf(root: Element, places: Places): Map<string, Resource> {
  const list = child(root, 'resources');
  const base = (root.attributes['base'] ?? '') + (list?.attributes['base'] ?? '');
  const found = new Map<string, Resource>();
  for (const resource of list?.children['resource'] ?? []) {
    const own = base + (resource.attributes['base'] ?? '');
    const { href, identifier = '' } = resource.attributes;
    const files = (resource.children['file'] ?? []).flatMap(({ attributes }) => attributes['href'] ?? []);
    const faults = [...(href === undefined ? [] : [href]), ...files].flatMap((named) => places.fault(own + named));
    const type = resource.attributes['scormtype'] ?? resource.attributes['scormType'] ?? '';
    const address = href === undefined || href === '' ? null : places.address(own + href);
    found.set(identifier, { address, sco: type.toLowerCase() === 'sco', faults });
  }
  return found;
}

function partOf(item: Element, { sco }: Resource, address: string, standard: Standard): Part {
  const value = (name: string): string => line(child(item, name)?.text ?? '');
  const passing = child(
    child(child(child(item, 'sequencing'), 'objectives'), 'primaryObjective'),
    'minNormalizedMeasure',
  );
  const launch =
    standard === 'scorm12'
      ? {
          'cmi.launch_data': value('datafromlms'),
          'cmi.student_data.mastery_score': value('masteryscore'),
          'cmi.student_data.max_time_allowed': value('maxtimeallowed'),
          'cmi.student_data.time_limit_action': value('timelimitaction'),
        }
      : {
          'cmi.launch_data': value('dataFromLMS'),
          'cmi.completion_threshold': value('completionThreshold'),
          'cmi.scaled_passing_score': line(passing?.text ?? ''),
          'cmi.time_limit_action': value('timeLimitAction'),
        };
  return {
    identifier: line(item.attributes['identifier'] ?? ''),
    title: line(child(item, 'title')?.text ?? ''),
    address: withParameters(address, item.attributes['parameters'] ?? ''),
    kind: sco ? 'sco' : 'asset',
    launch: Object.fromEntries(Object.entries(launch).filter(([, text]) => text !== '')),
  };
}

/** `?a=b`, `&a=b`, `a=b` or `#a` behind an address, as the standard has them. */
function withParameters(address: string, parameters: string): string {
  const more = parameters.replace(/^[?&]+/, '');
  if (more === '') return address;
  if (more.startsWith('#')) return address.includes('#') ? address : address + more;
  const [before = '', ...after] = address.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}${more}${after.length > 0 ? `#${after.join('#')}` : ''}`;
}

/** Rules that lead from part to part, which are not followed; one that only repeats the usual is none. */
const RULES = /<(?:\w+:)?(sequencingRules|rollupRules|limitConditions|randomizationControls|sequencingCollection)\b/;

function notesOf(organization: Element, text: string, paths: readonly string[]): readonly Note[] {
  const asked = itemsOf(organization, 0).some((item) => (child(item, 'prerequisites')?.text ?? '') !== '');
  return [
    ...(RULES.test(text) ? (['sequencing-ignored'] as const) : []),
    ...(asked ? (['prerequisites-ignored'] as const) : []),
    ...(paths.some((path) => /\.(swf|flv)$/i.test(path)) ? (['flash-inside'] as const) : []),
  ];
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children[name]?.[0];
}

/** A text of the manifest as it is kept: one line, not endless. */
function line(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, 1000).join('');
}
