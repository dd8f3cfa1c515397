import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { attributesQuery, type Audience, useSaveAudience } from './audiences';
import { fromRule, isWhole, newGroup, toRule } from './rule';
import { RuleGroup } from './RuleGroup';
import { RulePreview } from './RulePreview';

interface Props {
  /** Absent: a new one. */
  readonly audience?: Audience;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** Names and rule of an audience, with a look at whom it reaches while one writes. */
export function AudienceForm({ audience, onSaved, onCancel }: Props): JSX.Element {
  const t = useText();
  const attributes = useQuery(attributesQuery);
  const save = useSaveAudience(audience ?? null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>(audience?.names ?? {});
  const [rule, setRule] = useState(() => (audience === undefined ? newGroup() : fromRule(audience.rule)));
  const given = Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) => (name.trim() === '' ? [] : [[language, name.trim()]])),
  );
  const whole = isWhole(rule);
  const ready = whole && languages.every((language) => given[language] !== undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        save.mutate({ names: given, rule: toRule(rule) }, { onSuccess: onSaved });
      }}
    >
      <Stack>
        <Group grow preventGrowOverflow={false} align="flex-start">
          {languages.map((language) => (
            <TextInput
              key={language}
              label={t('audience.name.in', { language: nameOf(language) })}
              required
              maxLength={120}
              lang={language}
              value={names[language] ?? ''}
              onChange={(event) => setNames({ ...names, [language]: event.currentTarget.value })}
            />
          ))}
        </Group>
        <Title order={2} size="h4">
          {t('rule.title')}
        </Title>
        <Loaded query={attributes} rows={2}>
          {({ items }) => <RuleGroup group={rule} attributes={items} onChange={setRule} />}
        </Loaded>
        {whole && <RulePreview rule={toRule(rule)} audienceId={audience?.id} />}
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            {t('act.save')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
