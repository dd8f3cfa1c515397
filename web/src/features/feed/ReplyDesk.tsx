import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { languages } from '../../app/language';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Waiting } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { CrisisNotice } from '../drafts/CrisisNotice';
import { Decisions } from '../drafts/Decisions';
import { DraftDesk } from '../drafts/DraftDesk';
import { InsertSnippet } from '../snippets/InsertSnippet';
import { draftQuery, ownDraftsQuery, useBeginDraft } from '../drafts/drafts';
import type { Interaction } from './feed';

const OVER = new Set(['withdrawn', 'declined', 'published']);

/** The reply to what one holds: begun here, or gone on with. */
export function ReplyDesk({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  const own = useInfiniteQuery(ownDraftsQuery(undefined));
  const begin = useBeginDraft();
  const known = own.data?.pages
    .flatMap(({ items }) => items)
    .find((draft) => draft.interactionId === interaction.id && !OVER.has(draft.state));
  const draftId = known?.id ?? begin.data?.id;
  if (own.isPending) return <Waiting rows={1} />;
  if (draftId !== undefined) return <Desk draftId={draftId} interactionId={interaction.id} begun={begin.isSuccess} />;
  const language = interaction.language;
  return (
    <Stack gap="sm">
      {own.error !== null && <ProblemNotice error={own.error} retry={() => void own.refetch()} />}
      {begin.error !== null && <ProblemNotice error={begin.error} />}
      <Group>
        <Button
          leftSection={<Icon name="drafts" />}
          loading={begin.isPending}
          onClick={() =>
            begin.mutate({
              kind: 'reply',
              interactionId: interaction.id,
              relationship: 'employee',
              language: language !== null && languages.includes(language) ? language : t.language,
            })
          }
        >
          {t('reply.begin')}
        </Button>
      </Group>
    </Stack>
  );
}

interface DeskProps {
  readonly draftId: string;
  readonly interactionId: string;
  /** Whoever has just begun goes on by typing. */
  readonly begun: boolean;
}

function Desk({ draftId, interactionId, begun }: DeskProps): JSX.Element {
  const query = useQuery(draftQuery(draftId));
  if (query.error !== null) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined) return <Waiting rows={1} />;
  return (
    <Stack>
      <CrisisNotice draft={query.data} />
      <Decisions decisions={query.data.decisions} />
      <DraftDesk
        key={draftId}
        draft={query.data}
        begun={begun}
        beside={(insert) => <InsertSnippet interactionId={interactionId} onInsert={insert} />}
      />
    </Stack>
  );
}
