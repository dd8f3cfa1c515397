import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { CancelSitting } from './CancelSitting';
import { SessionForm } from './SessionForm';
import { datesQuery, type Session, sessionQuery, type Sitting, useWhen } from './sessions';
import { SittingForm } from './SittingForm';
import { Where } from './Where';

/** A session with its dates. */
export function KeptSession(): JSX.Element {
  const t = useText();
  const code = useCode();
  const { id } = useParams({ from: '/sessions/kept/$id' });
  const query = useQuery(sessionQuery(id));
  const [editing, setEditing] = useState(false);
  const session = query.data;
  return (
    <Page
      key={id}
      title={session === undefined ? t('sessions.kept') : t.names(session.names)}
      about={
        session !== undefined &&
        `${code('sessions.kind', session.kind)} · ${t('training.length', { minutes: session.minutes })}`
      }
      actions={
        <>
          <Go to="/sessions/kept">{t('sessions.kept')}</Go>
          {session !== undefined && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('act.edit')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query}>
        {(found) => (
          <>
            <Dates session={found} />
            <Dialog opened={editing} title={t.names(found.names)} onClose={() => setEditing(false)}>
              {editing && <SessionForm session={found} onSaved={() => setEditing(false)} />}
            </Dialog>
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Asked = { readonly act: 'plan' } | { readonly act: 'change' | 'cancel'; readonly sitting: Sitting };

function Dates({ session }: { session: Session }): JSX.Element {
  const t = useText();
  const query = useQuery(datesQuery(session.id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  return (
    <Section
      title={t('sessions.dates')}
      beside={<Button onClick={() => setAsked({ act: 'plan' })}>{t('sessions.plan')}</Button>}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('sessions.no-dates')} icon="clock" />
          ) : (
            <List label={t('sessions.dates')}>
              {items.map((sitting) => (
                <Row key={sitting.id} sitting={sitting} ask={(act) => setAsked({ act, sitting })} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Dialog opened={asked !== null} title={asked === null ? '' : t(`sessions.${asked.act}`)} onClose={close}>
        {asked?.act === 'plan' && <SittingForm session={session} sitting={null} onSaved={close} />}
        {asked?.act === 'change' && <SittingForm session={session} sitting={asked.sitting} onSaved={close} />}
        {asked?.act === 'cancel' && <CancelSitting sitting={asked.sitting} onDone={close} />}
      </Dialog>
    </Section>
  );
}

function Row({ sitting, ask }: { sitting: Sitting; ask: (act: 'change' | 'cancel') => void }): JSX.Element {
  const t = useText();
  const when = useWhen();
  const date = when(sitting);
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Go to="/sittings/$id" params={{ id: sitting.id }} fw={600}>
            {date}
          </Go>
          <Badge tt="none" variant="default">
            {sitting.state === 'cancelled'
              ? t('sessions.cancelled')
              : t('sessions.taken', { held: sitting.held, capacity: sitting.capacity })}
          </Badge>
        </Group>
        <Where sitting={sitting} />
        {sitting.reason !== null && (
          <Text size="sm" className="words">
            {t(sitting.state === 'cancelled' ? 'sessions.cancelled.why' : 'sessions.moved.why', {
              reason: sitting.reason,
            })}
          </Text>
        )}
        <Group gap="xs">
          {(['change', 'cancel'] as const)
            .filter((act) => sitting.can.includes(act))
            .map((act) => (
              <Button
                key={act}
                size="xs"
                variant="default"
                aria-label={t('sessions.act.of', { act: t(`sessions.${act}`), date })}
                onClick={() => ask(act)}
              >
                {t(`sessions.${act}`)}
              </Button>
            ))}
        </Group>
      </Stack>
    </Sheet>
  );
}
