import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Extent, Moratoria } from './Moratoria';
import { moratoriaQuery, type PastMoratorium, pastMoratoriaQuery } from './moratoria';
import { MoratoriumForm } from './MoratoriumForm';

/** The red button: what holds everybody now, what is planned, and for those who may moderate what was. */
export function MoratoriaScreen(): JSX.Element {
  const t = useText();
  const query = useQuery(moratoriaQuery);
  const audits = usePermission('trail:read');
  const [opened, setOpened] = useState(false);
  const moderates = query.data?.can.includes('start') === true;
  return (
    <Page
      title={t('moratoria.title')}
      about={t('moratoria.about')}
      actions={
        moderates ? (
          <Button color="red" onClick={() => setOpened(true)}>
            {t('moratorium.start')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="xl">
        <Loaded query={query} rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('moratoria.empty')} icon="check">
                {t('moratoria.empty.explained')}
              </Empty>
            ) : (
              <Moratoria />
            )
          }
        </Loaded>
        {(moderates || audits) && <Past />}
      </Stack>
      <Dialog opened={opened} title={t('moratorium.start')} onClose={() => setOpened(false)}>
        <MoratoriumForm onDone={() => setOpened(false)} />
      </Dialog>
    </Page>
  );
}

function Past(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(pastMoratoriaQuery);
  return (
    <Section title={t('moratoria.past')}>
      <Pages query={query} empty={<Text c="dimmed">{t('moratoria.past.empty')}</Text>}>
        {(items) => (
          <List label={t('moratoria.past')}>
            {items.map((item) => (
              <PastRow key={item.id} item={item} />
            ))}
          </List>
        )}
      </Pages>
    </Section>
  );
}

function PastRow({ item }: { item: PastMoratorium }): JSX.Element {
  const t = useText();
  const { reason, from, until, started, ended } = item;
  const [first, second] = ended.map((word) => displayName(word, t.language));
  return (
    <Sheet component="li">
      <Text fw={600} className="words">
        {reason}
      </Text>
      <Extent of={item} />
      <Text size="sm">{t('moratorium.lasted', { from: t.dateTime(from), until: t.dateTime(until) })}</Text>
      <Text size="sm" c="dimmed">
        {t('moratorium.started-by', { name: displayName(started, t.language) })}{' '}
        {first !== undefined && second !== undefined
          ? t('moratorium.ended-by', { first, second })
          : t('moratorium.ran-out')}
      </Text>
    </Sheet>
  );
}
