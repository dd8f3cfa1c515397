import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ComponentProps, type JSX, useState } from 'react';
import { basePath } from '../../api/client';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { EditionEditor } from './EditionEditor';
import { Succession } from './Succession';
import { type TrackEdition as Edition, trackEditionQuery, useCopyEdition, wholeEditionQuery } from './tracks';

/** An edition of a track: a draft to write, or what was published, to read and to copy. */
export function TrackEdition(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/track-editions/$id' });
  const writes = usePermission('curricula:write');
  const query = useQuery(trackEditionQuery(id));
  const edition = query.data;
  return (
    <Page
      key={id}
      wide
      title={edition === undefined ? t('tracks.title') : t.names(edition.names)}
      about={
        edition !== undefined &&
        `${t('tracks.edition', { number: edition.number })} · ${t('training.towards', { belt: t.names(edition.belt.names) })}`
      }
      actions={
        <>
          <Go to="/tracks">{t('tracks.title')}</Go>
          {writes && (
            <Go to="/track-editions/$id/preview" params={{ id }}>
              {t('tracks.preview')}
            </Go>
          )}
          {writes && (
            <Anchor href={`${basePath}/api/v1/track-editions/${id}/archive`} download>
              {t('tracks.export')}
            </Anchor>
          )}
        </>
      }
    >
      <Loaded query={query} rows={5}>
        {(found) => (found.can.includes('edit') ? <Draft id={id} /> : <Published edition={found} />)}
      </Loaded>
    </Page>
  );
}

function Draft({ id }: { id: string }): JSX.Element {
  const query = useQuery(wholeEditionQuery(id));
  return (
    <Loaded query={query} rows={5}>
      {({ edition, modules }) => <Versions edition={edition} stated={modules} />}
    </Loaded>
  );
}

function Published({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const code = useCode();
  const go = useNavigate();
  const copy = useCopyEdition(edition.trackId);
  return (
    <Stack>
      {edition.publishedAt !== null && (
        <Notice tone="good" title={t('tracks.published.on', { date: t.date(edition.publishedAt) })}>
          <p>{t('tracks.published.explained')}</p>
          {edition.can.includes('copy') && (
            <Button
              variant="default"
              loading={copy.isPending}
              onClick={() =>
                copy.mutate(undefined, {
                  onSuccess: ({ id }) => void go({ to: '/track-editions/$id', params: { id } }),
                })
              }
            >
              {t('tracks.copy')}
            </Button>
          )}
        </Notice>
      )}
      {copy.error !== null && <ProblemNotice error={copy.error} />}
      {edition.can.length > 0 && <Succession editionId={edition.id} />}
      <Section
        title={t('tracks.modules')}
        beside={
          <span className="meta">
            {t('tracks.size', {
              modules: edition.modules.length,
              minutes: Math.round(edition.seconds / 60),
              minimum: edition.minimumMinutes,
            })}
          </span>
        }
      >
        <ol className="path">
          {edition.modules.map((module) => (
            <li key={module.id} className="path-row">
              <span className="path-sign">
                <Icon name={module.kind === 'quiz' ? 'quiz' : module.kind === 'lesson' ? 'lesson' : 'rules'} />
              </span>
              <span className="path-words">
                <span className="path-title">
                  {module.quizId === null ? (
                    t.names(module.names)
                  ) : (
                    <Go to="/quizzes/$id" params={{ id: module.quizId }}>
                      {t.names(module.names)}
                    </Go>
                  )}
                </span>
                <span className="path-about">
                  {code('module', module.kind)} · {t('tracks.seconds', { seconds: module.seconds })}
                  {module.clauses.length > 0 && ` · ${t('tracks.teaches', { clauses: module.clauses.join(', ') })}`}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <Group />
    </Stack>
  );
}

/** The editor of each version that is saved, which says that it was. */
function Versions(props: Pick<ComponentProps<typeof EditionEditor>, 'edition' | 'stated'>): JSX.Element {
  const { version } = props.edition;
  const [opened] = useState(version);
  return <EditionEditor key={version} {...props} saved={version !== opened} />;
}
