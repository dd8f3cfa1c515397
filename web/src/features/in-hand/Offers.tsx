import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { myShiftsQuery } from '../rosters/rosters';

const offersQuery = queryOptions({
  queryKey: ['offers'],
  queryFn: () => got(api.GET('/api/v1/my/offers')),
  refetchInterval: 30_000,
});

/** What is offered to me, and why to me. */
export function Offers(): JSX.Element {
  const t = useText();
  const query = useQuery(offersQuery);
  return (
    <Section title={t('offers.title')}>
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('offers.none')} icon="feed" />
          ) : (
            <List label={t('offers.title')}>
              {items.map((offer) => (
                <OfferRow key={offer.interactionId} offer={offer} />
              ))}
            </List>
          )
        }
      </Loaded>
    </Section>
  );
}

function OfferRow({ offer }: { offer: Dto<'OfferDto'> }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const decline = useMutation({
    mutationFn: () =>
      got(api.POST('/api/v1/my/offers/{id}/refusal', { params: { path: { id: offer.interactionId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['offers'] }),
  });
  const { why } = offer;
  const reasons = [
    t(why.onDuty ? 'offers.on-duty' : 'offers.opted'),
    ...(why.topic ? [t('offers.topic')] : []),
    ...(why.language ? [t('offers.language')] : []),
    t('offers.running', { running: why.running }),
    why.lastAt === null ? t('offers.first') : t('offers.last', { at: t.dateTime(why.lastAt) }),
  ];
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          <bdi>{t.names(offer.channel.names)}</bdi>
          {offer.dueAt !== null && ` · ${t('escalations.due', { at: t.dateTime(offer.dueAt) })}`}
        </Text>
        <Text className="words" lineClamp={4}>
          <bdi>{offer.text}</bdi>
        </Text>
        <Text size="sm">{t('offers.why', { reasons: reasons.join(' · ') })}</Text>
        {decline.error !== null && <ProblemNotice error={decline.error} />}
        <Group>
          <GoButton to="/interactions/$id" params={{ id: offer.interactionId }}>
            {t('interaction.title')}
          </GoButton>
          <Button variant="default" loading={decline.isPending} onClick={() => decline.mutate()}>
            {t('offers.decline')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}

/** When I am on duty, where I am at all. */
export function MyShifts(): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(myShiftsQuery);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section
      title={t('shifts.title')}
      beside={
        <Anchor href={`${basePath}/api/v1/my/shifts.ics`} download="shifts.ics">
          {t('shifts.calendar')}
        </Anchor>
      }
    >
      <ul>
        {data.items.map((shift) => (
          <li key={shift.id}>
            <bdi>{t.names(shift.channel.names)}</bdi> · {t.dateTime(shift.from)} – {t.dateTime(shift.until)}
            {shift.now && ` · ${t('roster.now')}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
