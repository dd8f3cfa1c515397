import { Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type BadgeSetting, settingsQuery, useSettleBadges } from './badges';

/** In which legal entities people may show their badges. */
export function BadgeSettings(): JSX.Element {
  const t = useText();
  const query = useQuery(settingsQuery);
  const settle = useSettleBadges();
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('badges.settings.about')}
      </Text>
      <Loaded query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('badges.settings.none')}</Text>
          ) : (
            <List label={t('badges.settings')}>
              {items.map((setting) => (
                <Sheet key={setting.legalEntity} component="li">
                  <Switch
                    label={<bdi>{setting.legalEntity === '' ? t('council.none') : setting.legalEntity}</bdi>}
                    description={<Changed setting={setting} />}
                    checked={setting.shown}
                    disabled={settle.isPending}
                    onChange={(event) =>
                      settle.mutate({ legalEntity: setting.legalEntity, shown: event.currentTarget.checked })
                    }
                  />
                </Sheet>
              ))}
            </List>
          )
        }
      </Loaded>
      {settle.error !== null && <ProblemNotice error={settle.error} />}
    </Stack>
  );
}

function Changed({ setting }: { setting: BadgeSetting }): JSX.Element {
  const t = useText();
  const { people, changedAt, changedByName } = setting;
  return (
    <>
      {t('council.people', { count: people })}
      {changedAt !== null && changedByName !== null && (
        <> · {t('badges.settings.changed', { name: changedByName, at: t.date(changedAt) })}</>
      )}
    </>
  );
}
