import { Badge, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { SessionForm } from './SessionForm';
import { sessionsQuery } from './sessions';

/** Workshops and webinars, for whoever keeps them. */
export function KeptSessions(): JSX.Element {
  const t = useText();
  const code = useCode();
  const go = useNavigate();
  const query = useInfiniteQuery(sessionsQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('sessions.kept')}
      about={t('sessions.kept.about')}
      actions={<Button onClick={() => setAdding(true)}>{t('sessions.add')}</Button>}
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('sessions.kept.empty')} icon="training">
            {t('sessions.kept.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('sessions.kept')}>
            {items.map((session) => (
              <Sheet key={session.id} component="li">
                <Group justify="space-between" gap="xs">
                  <div>
                    <Go to="/sessions/kept/$id" params={{ id: session.id }} fw={600} className="words">
                      {t.names(session.names)}
                    </Go>
                    <Text size="sm" c="dimmed">
                      {code('sessions.kind', session.kind)} · {t('training.length', { minutes: session.minutes })}
                      {session.legalEntity !== null && (
                        <>
                          {' '}
                          · <bdi>{session.legalEntity}</bdi>
                        </>
                      )}
                      {session.department !== null && (
                        <>
                          {' '}
                          · <bdi>{session.department}</bdi>
                        </>
                      )}
                    </Text>
                  </div>
                  <Badge tt="none" variant="default">
                    {session.retired ? t('sessions.retired') : t('sessions.ahead', { dates: session.ahead })}
                  </Badge>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
      <Dialog opened={adding} title={t('sessions.add')} onClose={() => setAdding(false)}>
        {adding && (
          <SessionForm session={null} onSaved={(id) => void go({ to: '/sessions/kept/$id', params: { id } })} />
        )}
      </Dialog>
    </Page>
  );
}
