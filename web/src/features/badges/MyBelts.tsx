import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { AwardRow } from './AwardRow';
import { BadgeChoice } from './BadgeChoice';
import { BadgeSettings } from './BadgeSettings';
import { CheckAward } from './CheckAward';
import { awardsQuery, badgeQuery } from './badges';

/** Belts to show: on the intranet, on paper, and as a file that anybody can check. */
export function MyBelts(): JSX.Element {
  const t = useText();
  const badge = useQuery(badgeQuery);
  const awards = useQuery(awardsQuery);
  const settles = usePermission('badges:write');
  return (
    <Page title={t('badges.title')} about={t('badges.about')}>
      <Stack gap="xl">
        <Section title={t('badges.awards')}>
          <Loaded query={awards} rows={2}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('badges.none')} icon="medal">
                  {t('badges.none.explained')}
                </Empty>
              ) : (
                <List label={t('badges.awards')}>
                  {items.map((award) => (
                    <AwardRow key={award.id} award={award} />
                  ))}
                </List>
              )
            }
          </Loaded>
        </Section>
        <Section title={t('badges.badge')}>
          <Loaded query={badge} rows={2}>
            {(own) => <BadgeChoice badge={own} />}
          </Loaded>
        </Section>
        <div className="unprinted">
          <Section title={t('badges.check')}>
            <CheckAward />
          </Section>
        </div>
        {settles && (
          <Section title={t('badges.settings')}>
            <BadgeSettings />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
