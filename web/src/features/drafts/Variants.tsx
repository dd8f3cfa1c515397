import { Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useRef, useState } from 'react';
import { api, got } from '../../api/client';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { LiveFindings } from '../checks/LiveFindings';
import { permitsQuery } from '../permits/permits';
import { type Draft, useBeginDraft, variantsQuery, plainLimit } from './drafts';
import { Preview } from './Preview';
import { StateBadge } from './StateBadge';
import { useDraftAutosave } from './useDraftAutosave';
import { SavingLine } from './SavingLine';
import { WordsField } from './WordsField';
import { Refused } from './Refused';

/** One text on several channels, side by side; each is a draft of its own, with its own review. */
export function Variants(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/drafts/$id/variants' });
  const query = useQuery(variantsQuery(id));
  return (
    <Page
      key={id}
      title={t('variants.title')}
      about={t('variants.about')}
      actions={
        <Go to="/drafts/$id" params={{ id }}>
          {t('variants.back')}
        </Go>
      }
    >
      <Loaded query={query}>{({ items }) => <Together drafts={items} id={id} />}</Loaded>
    </Page>
  );
}

function Together({ drafts, id }: { drafts: readonly Draft[]; id: string }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<readonly { readonly draft: Draft; readonly error: unknown }[]>([]);
  const ready = drafts.filter(({ can }) => can.includes('submit'));
  const first = drafts.find((draft) => draft.id === id) ?? drafts[0];
  const submitAll = async (): Promise<void> => {
    setSending(true);
    const failed: { draft: Draft; error: unknown }[] = [];
    for (const draft of ready) {
      await got(api.POST('/api/v1/drafts/{id}/submission', { params: { path: { id: draft.id } } })).catch(
        (error: unknown) => failed.push({ draft, error }),
      );
    }
    setRefused(failed);
    setSending(false);
    await queries.invalidateQueries();
  };
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {drafts.map((draft) => (
          <Variant key={draft.id} draft={draft} from={first !== undefined && first.id !== draft.id ? first : null} />
        ))}
      </SimpleGrid>
      {first !== undefined && <Another first={first} taken={drafts.map(({ channel }) => channel.id)} />}
      {refused.map(({ draft, error }) => (
        <Stack key={draft.id} gap="xs">
          <Text size="sm">
            <bdi>{t.names(draft.channel.names)}</bdi>
          </Text>
          <ProblemNotice error={error} />
        </Stack>
      ))}
      <Group>
        <Button loading={sending} disabled={ready.length === 0} onClick={() => void submitAll()}>
          {t('variants.submit', { count: ready.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function Variant({ draft, from }: { draft: Draft; from: Draft | null }): JSX.Element {
  const t = useText();
  const saving = useDraftAutosave(draft);
  const { words } = saving;
  const field = useRef<HTMLTextAreaElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const writes = draft.can.includes('edit') && (draft.state === 'writing' || draft.state === 'returned');
  return (
    <Sheet component="section" aria-label={t.names(draft.channel.names)}>
      <Stack>
        <Group justify="space-between" gap="xs">
          <Go to="/drafts/$id" params={{ id: draft.id }}>
            <bdi>{t.names(draft.channel.names)}</bdi>
          </Go>
          <StateBadge state={draft.state} />
        </Group>
        {writes && (
          <>
            <WordsField
              label={t('draft.your-words')}
              text={words.text}
              language={words.language}
              limit={plainLimit(draft.channel)}
              onChange={(text) => saving.change({ text })}
              field={field}
            />
            <LiveFindings
              draft={draft}
              words={words}
              field={field}
              titleField={titleField}
              onFix={(changes) => saving.change(changes)}
            />
            <SavingLine saving={saving} />
            {from !== null && from.text !== words.text && (
              <Group>
                <Button size="sm" variant="default" onClick={() => saving.change({ text: from.text })}>
                  {t('variants.copy', { channel: t.names(from.channel.names) })}
                </Button>
              </Group>
            )}
            {words.text.trim() !== '' && saving.state === 'saved' && <Refused draft={draft} acts={['submit']} />}
          </>
        )}
        <Preview draft={draft} words={words} />
      </Stack>
    </Sheet>
  );
}

/** One channel more on which one may post. */
function Another({ first, taken }: { first: Draft; taken: readonly string[] }): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const permits = useQuery(permitsQuery);
  const begin = useBeginDraft();
  const [channelId, setChannelId] = useState('');
  const post = permits.data?.items.find(({ capability }) => capability === 'post');
  const open = new Set(post?.channels.filter(({ reach }) => reach !== null).map((channel) => channel.channelId));
  const channels =
    permits.data?.channels.filter((channel) => open.has(channel.id) && !taken.includes(channel.id)) ?? [];
  if (channels.length === 0) return null;
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t('variants.another')}
        value={channelId}
        onChange={(event) => setChannelId(event.currentTarget.value)}
        data={[
          { value: '', label: t('act.choose') },
          ...channels.map((channel) => ({
            value: channel.id,
            label: t('post.channel.of', { name: t.names(channel.names), kind: code('account', channel.accountKind) }),
          })),
        ]}
      />
      <Button
        variant="default"
        disabled={channelId === ''}
        loading={begin.isPending}
        onClick={() => {
          const { relationship, language, text } = first;
          begin.mutate(
            { kind: 'post', channelId, relationship, language, text, variantOf: first.id },
            { onSuccess: () => setChannelId('') },
          );
        }}
      >
        {t('variants.add')}
      </Button>
      {begin.error !== null && <ProblemNotice error={begin.error} />}
    </Group>
  );
}
