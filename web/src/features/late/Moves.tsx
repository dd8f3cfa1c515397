import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { ActOnList } from './ActOnList';
import { movesQuery } from './late';

/** Acts on many enrolments, the latest first. */
export function Moves(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(movesQuery);
  const [listing, setListing] = useState(false);
  return (
    <Page title={t('moves.title')} about={t('moves.about')} actions={<Go to="/late">{t('late.title')}</Go>}>
      <Group>
        <Button onClick={() => setListing(true)}>{t('moves.list')}</Button>
      </Group>
      <Dialog opened={listing} title={t('moves.list')} onClose={() => setListing(false)}>
        {listing && <ActOnList />}
      </Dialog>
      <Pages query={query} empty={<Empty title={t('moves.none')} icon="assign" />}>
        {(moves) => (
          <List label={t('moves.title')}>
            {moves.map((move) => (
              <Sheet key={move.id} component="li" p="lg">
                <Go to="/enrolment-moves/$id" params={{ id: move.id }}>
                  {t(`moves.kind.${move.kind}`)} · {t.dateTime(move.madeAt)}
                </Go>
                <Text>
                  {t(`moves.state.${move.state}`)} · {t('moves.counts', { ...move.counts })}
                </Text>
                <Text className="words">{move.reason}</Text>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
