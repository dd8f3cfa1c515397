import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useMe } from '../../app/session';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StoredFindings } from '../checks/StoredFindings';
import { Aftermath } from '../aftermath/Aftermath';
import { HeldPanel } from '../publishing/HeldPanel';
import { PublishPanel } from '../publishing/PublishPanel';
import { DraftHelp } from '../refreshers/DraftHelp';
import { CourseSteps } from '../reviews/CourseSteps';
import { Gallery } from '../images/Gallery';
import { LookOver } from '../reviews/LookOver';
import { ReviewPanel } from '../reviews/ReviewPanel';
import { RemarkList } from '../suggestions/RemarkList';
import { Answered } from './Answered';
import { Decisions } from './Decisions';
import { CrisisNotice } from './CrisisNotice';
import { DraftDesk } from './DraftDesk';
import { type Draft, draftQuery } from './drafts';
import { Passed } from './Passed';
import { StateBadge } from './StateBadge';
import { Words } from './Words';

/** A draft as whoever looks at it may see it: its author, a reviewer, a publisher. */
export function DraftScreen(): JSX.Element {
  const t = useText();
  const code = useCode();
  const { id } = useParams({ from: '/drafts/$id' });
  const query = useQuery(draftQuery(id));
  const draft = query.data;
  return (
    <Page
      key={id}
      title={
        draft === undefined ? t('draft.title') : code('draft.title', draft.title === null ? draft.kind : 'article')
      }
      about={draft !== undefined && <About draft={draft} />}
      actions={draft !== undefined && <StateBadge state={draft.state} />}
    >
      <Loaded query={query}>{(found) => <Parts draft={found} />}</Loaded>
    </Page>
  );
}

function About({ draft }: { draft: Draft }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Group gap={6} component="span">
      <bdi>{t.names(draft.channel.names)}</bdi>
      <Text span>· {code('account', draft.channel.accountKind)}</Text>
      <Text span>· {code('risk', draft.risk)}</Text>
    </Group>
  );
}

function Parts({ draft }: { draft: Draft }): JSX.Element {
  const t = useText();
  const me = useMe();
  const own = draft.author.id === me.id;
  return (
    <Stack>
      <CrisisNotice draft={draft} />
      {draft.interaction !== null && <Answered interaction={draft.interaction} />}
      {draft.content !== null && (
        <Text size="sm">
          {t('draft.shares')}{' '}
          <Go to="/library/$id" params={{ id: draft.content.id }}>
            <bdi>{t.names(draft.content.titles)}</bdi>
          </Go>
        </Text>
      )}
      {draft.held !== null && <HeldPanel draftId={draft.id} held={draft.held} can={draft.can} />}
      <Passed draft={draft} />
      {own && <Decisions decisions={draft.decisions} />}
      {own && draft.decisions.length > 0 && <DraftHelp draftId={draft.id} />}
      {own ? (
        <DraftDesk key={draft.id} draft={draft} />
      ) : (
        <>
          <Words draft={draft} title={t('draft.words-of', { name: displayName(draft.author, t.language) })} />
          <Gallery draftId={draft.id} revision={draft.revision} language={draft.language} />
          {draft.readAs === 'reviewer' && (
            <RemarkList folded draftId={draft.id} text={draft.text} language={draft.language} />
          )}
        </>
      )}
      {draft.revision > 0 && (!own || !draft.can.includes('submit')) && <StoredFindings draft={draft} />}
      <CourseSteps key={`course ${draft.id}`} draft={draft} />
      <ReviewPanel key={`review ${draft.id}`} draft={draft} />
      <LookOver key={`look ${draft.id}`} draft={draft} />
      <PublishPanel draft={draft} />
      {draft.state === 'published' && <Aftermath draftId={draft.id} language={draft.language} />}
      {!own && <Decisions decisions={draft.decisions} />}
    </Stack>
  );
}
