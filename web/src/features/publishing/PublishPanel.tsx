import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Draft, usePublish, usePutBack, useTake } from '../drafts/drafts';
import { Refused } from '../drafts/Refused';
import { PlanForm } from '../planning/PlanForm';
import { Copy } from './Copy';
import { Published } from './Published';

/** Why nobody takes these words now: they are planned for later, or the server says. */
function Waits({ draft }: { draft: Draft }): JSX.Element {
  const t = useText();
  return (
    <Stack gap="xs">
      {draft.notBefore !== null && (
        <Text>
          {t('plan.planned', { at: t.dateTime(draft.notBefore) })} <Go to="/calendar">{t('calendar.title')}</Go>
        </Text>
      )}
      <Refused draft={draft} acts={['take']} />
    </Stack>
  );
}

/** Approved words on their way out: taken, copied, published elsewhere, and said here where they stand. */
export function PublishPanel({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const take = useTake(draft.id);
  const putBack = usePutBack(draft.id);
  const publish = usePublish(draft.id);
  const [link, setLink] = useState('');
  if (draft.publication !== null) return <Published publication={draft.publication} />;
  const mayTake = draft.can.includes('take') && !draft.takenByMe;
  const mayPublish = draft.can.includes('publish');
  const waits = draft.state === 'ready' || draft.state === 'taken';
  if (!mayTake && !mayPublish) return waits ? <Waits draft={draft} /> : null;
  const personal = draft.channel.accountKind === 'personal';
  return (
    <Sheet component="section" aria-labelledby="publish">
      <Stack>
        <Title order={2} size="h5" id="publish">
          {t('publish.title')}
        </Title>
        <Text>{t(personal ? 'publish.personal' : mayTake ? 'publish.take-first' : 'publish.business')}</Text>
        {draft.takenByMe && draft.takenUntil !== null && (
          <Text size="sm" c="dimmed">
            {t('ready.mine', { time: t.time(draft.takenUntil) })}
          </Text>
        )}
        {[take, putBack, publish].map(
          ({ error }, index) => error !== null && <ProblemNotice key={index} error={error} />,
        )}
        {mayTake && (
          <Group>
            <Button loading={take.isPending} onClick={() => take.mutate()}>
              {t('publish.take')}
            </Button>
          </Group>
        )}
        {mayTake && draft.state === 'ready' && draft.kind !== 'reply' && <PlanForm draftId={draft.id} />}
        {mayPublish && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              publish.mutate({ link: link.trim() === '' ? null : link.trim() });
            }}
          >
            <Stack>
              <Group>
                {draft.title !== null && <Copy value={draft.title} label={t('publish.copy.title')} />}
                <Copy value={draft.text} label={t('publish.copy')} />
              </Group>
              <TextInput
                type="url"
                classNames={{ input: 'address' }}
                label={t(personal ? 'publish.link.optional' : 'publish.link')}
                required={!personal}
                placeholder="https://"
                value={link}
                onChange={(event) => setLink(event.currentTarget.value)}
              />
              <Group>
                <Button type="submit" loading={publish.isPending} disabled={!personal && link.trim() === ''}>
                  {t('publish.done')}
                </Button>
                {draft.can.includes('put-back') && (
                  <Button variant="subtle" loading={putBack.isPending} onClick={() => putBack.mutate()}>
                    {t('publish.put-back')}
                  </Button>
                )}
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Sheet>
  );
}
