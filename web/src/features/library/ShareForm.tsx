import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { MissingNotice } from '../../ui/MissingNotice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type ContentDetail, type Place, useShare } from './library';

/** The words to share, made one's own, for a channel on which one may. */
export function ShareForm({ item }: { item: ContentDetail }): JSX.Element {
  const t = useText();
  const open = item.channels.filter(({ can }) => can.includes('share'));
  return (
    <Section title={t('share.title')}>
      {open.length === 0 ? (
        <MissingNotice missing={item.channels[0]?.missing ?? []} />
      ) : (
        <Form item={item} places={open} />
      )}
    </Section>
  );
}

function Form({ item, places }: { item: ContentDetail; places: readonly Place[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const go = useNavigate();
  const share = useShare(item.id);
  const words = item.standing ?? item;
  const [channelId, setChannelId] = useState(
    (places.find(({ accountKind }) => accountKind === 'personal') ?? places[0])?.id ?? '',
  );
  const place = places.find(({ id }) => id === channelId);
  const spoken = place?.languages ?? [];
  const [chosen, setChosen] = useState(t.language);
  const language = spoken.includes(chosen) ? chosen : (spoken[0] ?? chosen);
  const offered = [words.shares[language], words.links[language]].filter(Boolean).join('\n');
  const [own, setOwn] = useState<string | null>(null);
  const text = own ?? offered;
  const length = [...text].length;
  const limit = place?.textLimit ?? null;
  const tooLong = limit !== null && length > limit;
  const asApproved = [offered, words.shares[language] ?? ''].some((each) => each.trim() === text.trim());
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          share.mutate(
            { channelId, language, text, relationship: 'employee' },
            { onSuccess: ({ id }) => void go({ to: '/drafts/$id', params: { id } }) },
          );
        }}
      >
        <Stack>
          <Group grow preventGrowOverflow={false} align="flex-start">
            <NativeSelect
              label={t('post.channel')}
              value={channelId}
              onChange={(event) => setChannelId(event.currentTarget.value)}
              data={places.map((each) => ({
                value: each.id,
                label: t('post.channel.of', { name: t.names(each.names), kind: code('account', each.accountKind) }),
              }))}
            />
            <NativeSelect
              label={t('draft.language')}
              value={language}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
                setOwn(null);
              }}
              data={spoken.map((value) => ({ value, label: nameOf(value) }))}
            />
          </Group>
          <Textarea
            label={t('share.words')}
            description={limit === null ? t('draft.length', { length }) : t('draft.length.of', { length, limit })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={tooLong ? t('draft.too-long', { over: length - limit }) : undefined}
            autosize
            minRows={4}
            maxRows={16}
            lang={language}
            value={text}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {t(asApproved ? 'share.as-approved' : 'share.own-words')}
          </Text>
          {share.error !== null && <ProblemNotice error={share.error} />}
          <Group>
            <Button
              type="submit"
              leftSection={<Icon name="publish" />}
              disabled={text.trim() === '' || tooLong}
              loading={share.isPending}
            >
              {t('share.share')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
