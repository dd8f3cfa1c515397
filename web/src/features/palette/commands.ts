import { type Group, groups, opens, personal, type Place } from '../../app/navigation';
import type { MessageId } from '../../app/language';
import { ADMINISTRATION } from '../administration/Places';

/** Somewhere to go, and under which heading of the places it stands. */
export interface Command extends Pick<Place, 'to' | 'label' | 'icon'> {
  readonly under: MessageId;
}

/** Places of the council that stand on its page. */
const SETTLED: readonly Command[] = [
  { to: '/staff-names', label: 'staff-names.title', icon: 'person', under: 'nav.company' },
];

const ACTS: readonly Command[] = [
  { to: '/drafts/new', label: 'post.title', icon: 'edit', under: 'nav.mine' },
  { to: '/library/new', label: 'library.suggest', icon: 'plus', under: 'nav.mine' },
  { to: '/my-messages', label: 'my-messages.title', icon: 'settings', under: 'nav.mine' },
  { to: '/belts', label: 'badges.title', icon: 'medal', under: 'nav.mine' },
  { to: '/help', label: 'guide.title', icon: 'quiz', under: 'nav.mine' },
];

/** Everything that a person with these permissions can open by name, in the order of the places. */
export function commandsFor(permissions: readonly string[]): readonly Command[] {
  const below = ({ label, places }: Group): Command[] =>
    places.filter((place) => opens(place, permissions)).map((place) => ({ ...place, under: label }));
  const [mine, ...others] = groups.map(below);
  const own = personal.map((place): Command => ({ ...place, under: 'nav.mine' }));
  const admin = permissions.includes('accounts:manage')
    ? ADMINISTRATION.map((place): Command => ({ ...place, icon: 'settings', under: 'nav.company' }))
    : [];
  const settled = permissions.includes('council:read') ? SETTLED : [];
  const all = [...(mine ?? []), ...ACTS, ...own, ...others.flat(), ...settled, ...admin];
  return all.filter(({ to }, at) => all.findIndex((other) => other.to === to) === at);
}

/** Those whose name has all the words in it, what begins with them first; all of them without words. */
export function matching<T extends { readonly name: string }>(all: readonly T[], words: string): readonly T[] {
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = all.filter(({ name }) => wanted.every((word) => plain(name).includes(word)));
  const begins = ({ name }: T): boolean => plain(name).startsWith(wanted.join(' '));
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}
