import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { useText } from './text';

/** An address that leads nowhere. */
export function Nowhere(): JSX.Element {
  const t = useText();
  return (
    <Page title={t('nowhere.title')}>
      <Empty title={t('nowhere.explained')} icon="search">
        <Anchor component={Link} to="/">
          {t('nowhere.home')}
        </Anchor>
      </Empty>
    </Page>
  );
}
