import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { CopyTrack } from './CopyTrack';
import { ImportTrack } from './ImportTrack';
import { RenewalTerms } from './RenewalTerms';
import { StudyLimit } from './StudyLimit';
import { type EditionHead, type Track, tracksQuery, useCopyEdition } from './tracks';

/** The ways to the belts: what is published, and what is being written. */
export function Tracks(): JSX.Element {
  const t = useText();
  const writes = usePermission('curricula:write');
  const query = useInfiniteQuery(tracksQuery);
  return (
    <Page
      title={t('tracks.title')}
      about={t('tracks.about')}
      actions={
        writes && (
          <>
            <Go to="/belt-ladder">{t('ladder-of-belts.title')}</Go>
            <StudyLimit />
            <ImportTrack />
            <GoButton to="/tracks/new">{t('tracks.new')}</GoButton>
          </>
        )
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('tracks.empty')} icon="track">
            {t('tracks.empty.explained')}
          </Empty>
        }
      >
        {(tracks) => (
          <List label={t('tracks.title')}>
            {tracks.map((track) => (
              <Card key={track.id} track={track} writes={writes} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function Card({ track, writes }: { track: Track; writes: boolean }): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const copy = useCopyEdition(track.id);
  const { edition, draft } = track;
  return (
    <Sheet component="li" p="lg">
      <div className="stack">
        <Group wrap="nowrap" align="flex-start">
          <BeltMark colour={track.belt.colour} width={56} held={edition !== null} />
          <div>
            <Title order={2} size="h4">
              <bdi>{t.names((edition ?? draft)?.names)}</bdi>
            </Title>
            <Text size="sm" c="dimmed">
              {t('training.towards', { belt: t.names(track.belt.names) })} · <span dir="ltr">{track.code}</span>
            </Text>
          </div>
        </Group>
        {edition !== null && <Line edition={edition} />}
        {draft !== null && <Line edition={draft} />}
        {copy.error !== null && <ProblemNotice error={copy.error} />}
        {writes && (
          <Group>
            {draft !== null ? (
              <GoButton to="/track-editions/$id" params={{ id: draft.id }}>
                {t('tracks.edit')}
              </GoButton>
            ) : (
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
            <CopyTrack track={track} />
            <RenewalTerms track={track} />
          </Group>
        )}
      </div>
    </Sheet>
  );
}

function Line({ edition }: { edition: EditionHead }): JSX.Element {
  const t = useText();
  const published = edition.state === 'published';
  return (
    <Group gap="sm">
      <Badge tt="none" variant={published ? 'default' : 'filled'}>
        {published ? t('tracks.published') : t('tracks.draft')}
      </Badge>
      <Text size="sm">
        <Go to="/track-editions/$id" params={{ id: edition.id }} size="sm">
          {t('tracks.edition', { number: edition.number })}
        </Go>
        {' · '}
        {t('tracks.size', {
          modules: edition.modules,
          minutes: Math.round(edition.seconds / 60),
          minimum: edition.minimumMinutes,
        })}
        {edition.publishedAt !== null && ` · ${t.date(edition.publishedAt)}`}
      </Text>
    </Group>
  );
}
