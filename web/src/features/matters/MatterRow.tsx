import { Button, Group, NumberInput, Stack, Text, Textarea, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { directionOf, languages, nameOf } from '../../app/language';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Matter, useChangeMatter, useNameOwner, useRemoveOwner } from './matters';

/** One kind of matter: who hears of it, after how long leads do, and the phrases it is known by. */
export function MatterRow({ matter }: { matter: Matter }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t.names(matter.names)}
        </Title>
        {matter.nature === 'protected' ? <Text size="sm">{t('matters.protected')}</Text> : <Owners matter={matter} />}
        <details>
          <summary>{t('matters.phrases', { count: matter.phrases.length })}</summary>
          <Phrases matter={matter} />
        </details>
      </Stack>
    </Sheet>
  );
}

function Owners({ matter: { id, owners } }: { matter: Matter }): JSX.Element {
  const t = useText();
  const name = useNameOwner(id);
  const remove = useRemoveOwner(id);
  const [chosen, setChosen] = useState('');
  return (
    <>
      {owners.length === 0 && <Text size="sm">{t('matters.nobody')}</Text>}
      {owners.map((owner) => (
        <Group key={owner.personId} gap="sm">
          <bdi>{displayName(owner, t.language)}</bdi>
          <Button
            size="sm"
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate(owner.personId)}
            aria-label={t('matters.unname', { name: displayName(owner, t.language) })}
          >
            {t('act.remove')}
          </Button>
        </Group>
      ))}
      <Group align="flex-end">
        <PersonSelect label={t('matters.person')} by="id" value={chosen} onChange={setChosen} />
        <Button
          disabled={chosen === ''}
          loading={name.isPending}
          onClick={() => name.mutate(chosen, { onSuccess: () => setChosen('') })}
        >
          {t('matters.name')}
        </Button>
      </Group>
      {[name, remove].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
    </>
  );
}

function Phrases({ matter }: { matter: Matter }): JSX.Element {
  const t = useText();
  const change = useChangeMatter(matter);
  const spoken = [...new Set([...languages, ...matter.phrases.map(({ language }) => language)])];
  const [minutes, setMinutes] = useState<number | null>(matter.minutes);
  const [lists, setLists] = useState(() =>
    Object.fromEntries(
      spoken.map((language) => [
        language,
        matter.phrases.flatMap((one) => (one.language === language ? [one.phrase] : [])).join('\n'),
      ]),
    ),
  );
  const known = new Map(matter.phrases.map(({ language, phrase, match }) => [`${language} ${phrase}`, match]));
  const phrases = spoken.flatMap((language) =>
    [...new Set((lists[language] ?? '').split('\n').map((line) => line.trim()))].flatMap((phrase) =>
      phrase === '' ? [] : [{ language, phrase, match: known.get(`${language} ${phrase}`) ?? ('word' as const) }],
    ),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ names: matter.names, minutes, phrases });
      }}
    >
      <Stack mt="sm">
        {matter.minutes !== null && (
          <NumberInput
            label={t('matters.minutes')}
            min={1}
            max={1440}
            allowDecimal={false}
            maw={280}
            value={minutes ?? ''}
            onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
          />
        )}
        <div className="columns">
          {spoken.map((language) => (
            <Textarea
              key={language}
              label={t('matters.phrases.in', { language: nameOf(language) })}
              description={t('matters.phrases.lines')}
              lang={language}
              dir={directionOf(language)}
              autosize
              minRows={4}
              maxRows={16}
              value={lists[language] ?? ''}
              onChange={(event) => setLists({ ...lists, [language]: event.currentTarget.value })}
            />
          ))}
        </div>
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={matter.minutes !== null && minutes === null}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
