import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import {
  type Capacity,
  capacityQuery,
  type Handover,
  handoversQuery,
  type PassedItem,
  passedQuery,
  useAnswerHandover,
  useStateCapacity,
} from '../feed/claims';
import { MyShifts, Offers } from './Offers';

/** What colleagues and other departments ask me to take over, and how much I take on at once. */
export function InHand(): JSX.Element {
  const t = useText();
  const handovers = useQuery(handoversQuery);
  const passed = useQuery(passedQuery);
  const capacity = useQuery(capacityQuery);
  return (
    <Page title={t('in-hand.title')} about={t('in-hand.about')} actions={<Go to="/feed">{t('nav.feed')}</Go>}>
      <Stack gap="xl">
        <MyShifts />
        <Offers />
        <Section title={t('handover.title')}>
          <Loaded query={handovers} rows={1}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('handover.none')} icon="person" />
              ) : (
                <List label={t('handover.title')}>
                  {items.map((handover) => (
                    <HandoverRow key={handover.id} handover={handover} />
                  ))}
                </List>
              )
            }
          </Loaded>
        </Section>
        <Section title={t('passed.title')}>
          <Loaded query={passed} rows={1}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('passed.none')} icon="inbox" />
              ) : (
                <List label={t('passed.title')}>
                  {items.map((item) => (
                    <PassedRow key={item.id} item={item} />
                  ))}
                </List>
              )
            }
          </Loaded>
        </Section>
        <Section title={t('capacity.title')}>
          <Loaded query={capacity} rows={1}>
            {(found) => <CapacityForm key={found.own} capacity={found} />}
          </Loaded>
        </Section>
      </Stack>
    </Page>
  );
}

function HandoverRow({ handover }: { handover: Handover }): JSX.Element {
  const t = useText();
  const answer = useAnswerHandover(handover.id);
  const name = displayName(handover.person, t.language);
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Text fw={600}>{t(handover.asked ? 'handover.asked' : 'handover.waits', { name })}</Text>
        <Text className="words">
          <bdi>{handover.note}</bdi>
        </Text>
        <Text size="sm" lineClamp={3}>
          <bdi>{handover.text}</bdi>
        </Text>
        {answer.error !== null && <ProblemNotice error={answer.error} />}
        <Group>
          {handover.asked ? (
            <>
              <Button loading={answer.isPending} onClick={() => answer.mutate('acceptance')}>
                {t('handover.accept')}
              </Button>
              <Button variant="default" disabled={answer.isPending} onClick={() => answer.mutate('refusal')}>
                {t('handover.decline')}
              </Button>
            </>
          ) : (
            <Button variant="default" loading={answer.isPending} onClick={() => answer.mutate('withdrawal')}>
              {t('handover.withdraw')}
            </Button>
          )}
          {!handover.asked && (
            <Go to="/interactions/$id" params={{ id: handover.interactionId }}>
              {t('interaction.title')}
            </Go>
          )}
        </Group>
      </Stack>
    </Sheet>
  );
}

function PassedRow({ item }: { item: PassedItem }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          <bdi>{t.names(item.channel.names)}</bdi> · {t('passed.since', { at: t.dateTime(item.passedAt) })}
        </Text>
        <Text className="words">
          <bdi>{item.text}</bdi>
        </Text>
        <Text size="sm">{t('passed.because', { reason: item.reason })}</Text>
        <Go to="/interactions/$id" params={{ id: item.id }}>
          {t('interaction.title')}
        </Go>
      </Stack>
    </Sheet>
  );
}

function CapacityForm({ capacity }: { capacity: Capacity }): JSX.Element {
  const t = useText();
  const state = useStateCapacity();
  const [most, setMost] = useState<number | string>(capacity.own ?? '');
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          state.mutate(most === '' ? null : Number(most));
        }}
      >
        <Stack gap="sm">
          <Text>{t('capacity.running', { running: capacity.running })}</Text>
          <NumberInput
            label={t('capacity.own')}
            description={capacity.house === null ? t('capacity.free') : t('capacity.house', { most: capacity.house })}
            value={most}
            min={1}
            max={capacity.house ?? 500}
            allowDecimal={false}
            onChange={setMost}
          />
          {state.error !== null && <ProblemNotice error={state.error} />}
          <Group>
            <Button type="submit" variant="default" loading={state.isPending}>
              {t('act.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
