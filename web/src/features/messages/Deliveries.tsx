import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { MessageId } from '../../app/language';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { deadQuery, standingQuery, useRetry } from './mail';

/** How mail stands, and what was given up: sent again one by one or all at once. */
export function Deliveries(): JSX.Element {
  const t = useText();
  const standing = useQuery(standingQuery);
  const dead = useInfiniteQuery(deadQuery);
  const retry = useRetry();
  return (
    <>
      <Section title={t('mail.standing')}>
        <Loaded query={standing} rows={1}>
          {({ items }) => (
            <Sheet>
              {items.map(
                ({ medium, waiting, sentToday, failed, oldestSeconds, openUntil, host, perSecond, sentLastMinute }) => (
                  <div key={medium}>
                    <Text fw={600}>{t(`mail.medium.${medium}` as MessageId)}</Text>
                    <Text>{t('mail.counts', { waiting, sent: sentToday, failed })}</Text>
                    {host !== null && (
                      <Text>
                        <bdi dir="ltr">{host}</bdi> ·{' '}
                        {perSecond === null ? t('mail.rate.free') : t('mail.rate', { perSecond })} ·{' '}
                        {t('mail.rate.now', { sent: sentLastMinute })}
                      </Text>
                    )}
                    {oldestSeconds > 60 && <Text>{t('mail.oldest', { minutes: Math.round(oldestSeconds / 60) })}</Text>}
                    {openUntil !== null && <Text>{t('mail.left-alone', { at: t.dateTime(openUntil) })}</Text>}
                  </div>
                ),
              )}
            </Sheet>
          )}
        </Loaded>
      </Section>
      <Section
        title={t('mail.dead')}
        beside={
          <Button size="sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate(null)}>
            {t('mail.retry-all')}
          </Button>
        }
      >
        {retry.error !== null && <ProblemNotice error={retry.error} />}
        <Pages query={dead} empty={<Empty title={t('mail.dead.none')} icon="check" />}>
          {(letters) => (
            <List label={t('mail.dead')}>
              {letters.map(({ id, medium, reason, attempts, changedAt }) => (
                <Sheet key={id} component="li">
                  <Group justify="space-between">
                    <div>
                      <Text fw={600}>
                        <bdi>{reason}</bdi>
                      </Text>
                      <Text size="sm">
                        {t(`mail.medium.${medium}` as MessageId)} ·{' '}
                        {t('mail.tried', { attempts, at: t.dateTime(changedAt) })}
                      </Text>
                    </div>
                    <Button
                      size="sm"
                      variant="default"
                      disabled={retry.isPending}
                      aria-label={t('mail.retry.of', { reason: reason ?? '', at: t.dateTime(changedAt) })}
                      onClick={() => retry.mutate(id)}
                    >
                      {t('mail.retry')}
                    </Button>
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Section>
    </>
  );
}
