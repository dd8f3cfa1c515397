import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { PackageFrame } from '../packages/PackageFrame';
import { packageQuery, usePreview } from '../packages/packages';
import { practiceQuery } from '../practices/practices';
import { Situation } from '../practices/Situation';
import { EpisodeLook } from '../radio/EpisodeLook';
import { EditionText } from '../rules/EditionText';
import { documentsQuery, editionQuery } from '../rules/rules';
import { datesQuery, sessionQuery, useWhen } from '../sessions/sessions';
import type { TrackEdition } from '../tracks/tracks';
import { moduleQuery } from '../training/training';
import { TryQuiz } from './TryQuiz';
import { spoken } from './words';

type Module = TrackEdition['modules'][number];

/** A module as it is played, without anybody playing it. */
export function Look({ module }: { module: Module }): JSX.Element {
  const { kind, quizId, documentId, materialId } = module;
  if (kind === 'lesson') return <Lesson module={module} />;
  if (kind === 'quiz' && quizId !== null) return <TryQuiz quizId={quizId} />;
  if (kind === 'acknowledgement' && documentId !== null) return <Document id={documentId} />;
  if (kind === 'package' && materialId !== null) return <Package id={materialId} />;
  if (kind === 'practice' && materialId !== null) return <Practice id={materialId} />;
  if (kind === 'episode' && materialId !== null) return <EpisodeLook id={materialId} />;
  if (kind === 'session' && materialId !== null) return <Session id={materialId} />;
  return <Open />;
}

/** A draft may leave open what its module is made of. */
function Open(): JSX.Element {
  const t = useText();
  return (
    <Empty title={t('learner-view.open')} icon="warning">
      {t('learner-view.open.explained')}
    </Empty>
  );
}

function Lesson({ module }: { module: Module }): JSX.Element {
  const t = useText();
  const query = useQuery(moduleQuery(module.id));
  return (
    <Stack>
      <Sheet p="lg">
        <Loaded query={query} rows={5}>
          {({ body }) => {
            const { words, language } = spoken(body ?? {}, t.language);
            return <Prose text={words} language={language} />;
          }}
        </Loaded>
      </Sheet>
      {module.quizId === null ? (
        <Group>
          <Button disabled>{t('training.complete')}</Button>
        </Group>
      ) : (
        <TryQuiz quizId={module.quizId} />
      )}
    </Stack>
  );
}

function Document({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useQuery(documentsQuery);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const edition = items.find((document) => document.id === id)?.inForce;
        if (edition === undefined || edition === null) return <Empty title={t('rules.not-in-force')} icon="rules" />;
        return <InForce editionId={edition.id} />;
      }}
    </Loaded>
  );
}

function InForce({ editionId }: { editionId: string }): JSX.Element {
  const query = useQuery(editionQuery(editionId));
  return (
    <Loaded query={query} rows={6}>
      {(edition) => <EditionText edition={edition} look />}
    </Loaded>
  );
}

function Package({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useQuery(packageQuery(id));
  const preview = usePreview(id);
  return (
    <Loaded query={query}>
      {({ names }) =>
        preview.data === undefined ? (
          <Stack>
            {preview.error !== null && <ProblemNotice error={preview.error} retry={() => preview.mutate()} />}
            <Group>
              <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
                {t('packages.preview.open')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <PackageFrame
            key={preview.data.frame.address}
            title={t.names(names)}
            frame={preview.data.frame}
            parts={preview.data.parts}
            learner={null}
            onRefused={preview.reset}
          />
        )
      }
    </Loaded>
  );
}

function Practice({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useQuery(practiceQuery(id));
  const networks = useQuery(networksQuery).data?.items ?? [];
  const [text, setText] = useState('');
  return (
    <Loaded query={query} rows={4}>
      {(practice) => {
        const { language } = spoken(practice.situation, t.language);
        return (
          <Stack>
            <Situation
              situation={practice.situation[language] ?? ''}
              task={practice.task[language] ?? ''}
              network={networks.find(({ code }) => code === practice.network)?.names ?? {}}
              language={language}
            />
            <div>
              <Text size="sm">{t('practices.criteria', { mark: practice.passMark })}</Text>
              <List size="sm">
                {practice.rubric.map(({ names }, at) => (
                  <List.Item key={at}>{t.names(names)}</List.Item>
                ))}
              </List>
            </div>
            <Textarea
              label={t('learner-view.answer')}
              description={t('learner-view.answer.about')}
              autosize
              minRows={4}
              lang={language}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Session({ id }: { id: string }): JSX.Element {
  const t = useText();
  const session = useQuery(sessionQuery(id));
  const dates = useQuery(datesQuery(id));
  const when = useWhen();
  return (
    <Loaded query={session}>
      {({ about }) => (
        <Stack>
          <Text className="words">{t.names(about)}</Text>
          <Loaded query={dates}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('sessions.no-dates')} icon="clock">
                  {t('sessions.no-dates.explained')}
                </Empty>
              ) : (
                <ul className="plain">
                  {items.map((sitting) => (
                    <Sheet key={sitting.id} component="li" p="lg">
                      <Text fw={600}>{when(sitting)}</Text>
                      <Text>
                        <bdi>{sitting.room ?? sitting.address}</bdi>
                      </Text>
                    </Sheet>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </Stack>
      )}
    </Loaded>
  );
}
