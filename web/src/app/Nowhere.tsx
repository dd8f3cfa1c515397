import type { JSX } from 'react';
import { Empty } from '../ui/Empty';
import { Go } from '../ui/Go';
import { Page } from '../ui/Page';
import { useText } from './text';

/** An address that leads nowhere. */
export function Nowhere(): JSX.Element {
  const t = useText();
  return (
    <Page title={t('nowhere.title')}>
      <Empty title={t('nowhere.explained')} icon="search">
        <Go to="/">{t('nowhere.home')}</Go>
      </Empty>
    </Page>
  );
}
