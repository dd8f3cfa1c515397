import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Page } from '../../ui/Page';

export function Home(): JSX.Element {
  const t = useText();
  const me = useMe();
  return <Page title={t('home.hello', { name: displayName(me, t.language) })}>{null}</Page>;
}
