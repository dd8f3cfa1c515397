import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import type { Draft } from '../drafts/drafts';
import { permitsOfQuery } from './reviews';

/** What the author may do where the words are to stand. Nothing is said when it cannot be read. */
export function AuthorPermits({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const permits = useQuery({ ...permitsOfQuery(draft.author.id), retry: false }).data;
  if (permits === undefined) return null;
  const capability = draft.kind;
  const item = permits.items.find((one) => one.capability === capability);
  const here = item?.channels.find(({ channelId }) => channelId === draft.channel.id) ?? item?.anywhere;
  return (
    <p className="meta author-permits">
      <BeltMark colour={permits.belt?.colour ?? '#ffffff'} width={30} held={permits.belt !== null} />
      <span>
        <bdi>{displayName(draft.author, t.language)}</bdi> ·{' '}
        {permits.belt === null ? t('permits.no-belt') : t('belt.name', { belt: t.names(permits.belt.names) })} ·{' '}
        {code('capability', capability)}:{' '}
        {here?.reach === null || here === undefined ? t('permits.not-yet') : code('reach', here.reach)}
      </span>
    </p>
  );
}
