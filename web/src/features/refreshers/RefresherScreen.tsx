import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../app/text';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ServerLink } from '../../ui/ServerLink';
import { LessonWords } from '../training/LessonWords';
import { type Refresher, refresherQuery, useFinish, useLetBe } from './refreshers';

/** The one lesson that helps with words that came back. */
export function RefresherScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/refreshers/$id' });
  const query = useQuery(refresherQuery(id));
  const refresher = query.data;
  return (
    <Page
      key={id}
      title={refresher === undefined ? t('refresher.title') : t.names(refresher.names)}
      about={refresher !== undefined && t('refresher.length', { minutes: Math.ceil(refresher.seconds / 60) })}
    >
      <Loaded query={query}>{(found) => <Lesson refresher={found} />}</Loaded>
    </Page>
  );
}

function Lesson({ refresher }: { refresher: Refresher }): JSX.Element {
  const t = useText();
  const { clause, clauseTitle, where, draftIds, again } = refresher;
  const title = t('decision.clause', { clause, title: t.names(clauseTitle) });
  return (
    <Stack>
      <Notice title={t(again ? 'refresher.again' : 'refresher.why')} icon="lesson">
        <Text size="sm">
          {where === null ? title : <ServerLink where={where}>{title}</ServerLink>}
          {draftIds.map((id) => (
            <span key={id}>
              {' · '}
              <Go to="/drafts/$id" params={{ id }}>
                {t('refresher.draft')}
              </Go>
            </span>
          ))}
        </Text>
        <Text size="sm">{t('refresher.counts-nothing')}</Text>
      </Notice>
      <LessonWords moduleId={refresher.moduleId} />
      {refresher.ending === null ? <Ending refresher={refresher} /> : <Ended refresher={refresher} />}
    </Stack>
  );
}

function Ending({ refresher }: { refresher: Refresher }): JSX.Element {
  const t = useText();
  const finish = useFinish(refresher.id);
  const letBe = useLetBe(refresher.id);
  const left = useCountdown(refresher.readySeconds);
  return (
    <>
      {(finish.error ?? letBe.error) !== null && <ProblemNotice error={finish.error ?? letBe.error} />}
      {left > 0 && (
        <Text size="sm" c="dimmed">
          {t('refresher.ready-in', { seconds: left })}
        </Text>
      )}
      <Group>
        <Button
          leftSection={<Icon name="check" />}
          loading={finish.isPending}
          disabled={left > 0}
          onClick={() => finish.mutate()}
        >
          {t('refresher.finish')}
        </Button>
        <Button variant="subtle" loading={letBe.isPending} onClick={() => letBe.mutate()}>
          {t('refresher.let-be')}
        </Button>
      </Group>
    </>
  );
}

function Ended({ refresher: { ending, draftIds } }: { refresher: Refresher }): JSX.Element {
  const t = useText();
  const [draft] = draftIds;
  return (
    <Group role="status">
      <Icon name="check" />
      <Text>{t(`refresher.ended.${ending ?? 'done'}`)}</Text>
      {draft !== undefined && (
        <GoButton to="/drafts/$id" params={{ id: draft }} variant="default">
          {t('refresher.back')}
        </GoButton>
      )}
    </Group>
  );
}

/** Seconds that are left, second by second. */
function useCountdown(from: number): number {
  const [left, setLeft] = useState(from);
  const waits = left > 0;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [waits]);
  return Math.max(0, left);
}
