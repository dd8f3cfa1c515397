import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { deputiesQuery, type Deputy, reviewersQuery, useEndDeputy, useNameDeputy } from './queue';

/** Who stands in for oneself in reviews, and for whom one does. */
export function Deputies(): JSX.Element {
  const t = useText();
  const query = useQuery(deputiesQuery);
  return (
    <Page title={t('deputies.title')} about={t('deputies.about')} actions={<Go to="/reviews">{t('review.queue')}</Go>}>
      <Stack>
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('deputies.empty')} icon="person" />
            ) : (
              <List>
                {items.map((item) => (
                  <DeputyRow key={item.id} deputy={item} />
                ))}
              </List>
            )
          }
        </Loaded>
        <Section title={t('deputies.name')}>
          <NameDeputy />
        </Section>
      </Stack>
    </Page>
  );
}

function DeputyRow({ deputy }: { deputy: Deputy }): JSX.Element {
  const t = useText();
  const end = useEndDeputy(deputy.id);
  const name = displayName(deputy.mine ? deputy.deputy : deputy.person, t.language);
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text>{deputy.mine ? t('deputies.mine', { name }) : t('deputies.theirs', { name })}</Text>
          <Text size="sm" c="dimmed">
            {t('deputies.time', { from: t.dateTime(deputy.from), until: t.dateTime(deputy.until) })}
          </Text>
        </div>
        {deputy.mine && (
          <Button variant="default" size="sm" loading={end.isPending} onClick={() => end.mutate(undefined)}>
            {t('deputies.end')}
          </Button>
        )}
      </Group>
      {end.error !== null && <ProblemNotice error={end.error} />}
    </Sheet>
  );
}

function NameDeputy(): JSX.Element {
  const t = useText();
  const me = useMe();
  const reviewers = useQuery(reviewersQuery);
  const name = useNameDeputy();
  const [deputyId, setDeputy] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const ready = deputyId !== '' && from !== '' && until !== '';
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          name.mutate(
            { deputyId, from: new Date(from).toISOString(), until: new Date(until).toISOString() },
            { onSuccess: () => setDeputy('') },
          );
        }}
      >
        <Stack>
          <NativeSelect
            label={t('deputies.who')}
            required
            value={deputyId}
            onChange={(event) => setDeputy(event.currentTarget.value)}
            data={[
              { value: '', label: t('deputies.choose') },
              ...(reviewers.data?.items ?? [])
                .filter(({ id }) => id !== me.id)
                .map((one) => ({ value: one.id, label: displayName(one, t.language) })),
            ]}
          />
          <Group grow preventGrowOverflow={false} align="flex-start">
            <TextInput
              type="datetime-local"
              label={t('deputies.from')}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label={t('deputies.until')}
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </Group>
          {name.error !== null && <ProblemNotice error={name.error} />}
          <Group>
            <Button type="submit" loading={name.isPending} disabled={!ready}>
              {t('deputies.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
