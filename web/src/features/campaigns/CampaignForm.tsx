import { Button, Group, NativeSelect, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { attributesQuery } from '../audiences/audiences';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { fromRule, isWhole, newGroup, toRule } from '../audiences/rule';
import { RuleGroup } from '../audiences/RuleGroup';
import { ListPick } from '../lists/ListPick';
import type { PeopleList } from '../lists/lists';
import { CampaignPreview } from './CampaignPreview';
import { type Campaign, useSaveCampaign } from './campaigns';
import { fromTiming, toTiming } from './timing';
import { TimingFields } from './TimingFields';

interface Props {
  /** Absent: a new one. */
  readonly campaign?: Campaign;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

const PATHS = ['/inbox', '/training', '/sessions', '/update', '/permits', '/feed'] as const;

/** To whom, what and when, with a look at what it does while one writes. */
export function CampaignForm({ campaign, onSaved, onCancel }: Props): JSX.Element {
  const t = useText();
  const lists = usePermission('training:assign');
  const attributes = useQuery(attributesQuery);
  const save = useSaveCampaign(campaign ?? null);
  const [name, setName] = useState(campaign?.name ?? '');
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>(campaign?.titles ?? {});
  const [bodies, setBodies] = useState<Readonly<Record<string, string>>>(campaign?.bodies ?? {});
  const [path, setPath] = useState<string>(campaign?.path ?? '/inbox');
  const [whom, setWhom] = useState<'audience' | 'rule' | 'list'>(
    campaign !== undefined && campaign.rule !== null ? 'rule' : 'audience',
  );
  const [audienceId, setAudience] = useState(campaign?.audienceId ?? null);
  const [list, setList] = useState<PeopleList | null>(null);
  const [rule, setRule] = useState(() =>
    campaign === undefined || campaign.rule === null ? newGroup() : fromRule(campaign.rule),
  );
  const [timing, setTiming] = useState(() => fromTiming(campaign?.timing));
  const [stopWhenDone, setStop] = useState(campaign?.stopWhenDone ?? true);
  const target =
    whom === 'audience'
      ? audienceId !== null && { audienceId }
      : whom === 'list'
        ? list !== null && { listId: list.id }
        : isWhole(rule) && { rule: toRule(rule) };
  const zone = campaign?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const said = { titles: given(titles), bodies: given(bodies) };
  const written = languages.every((one) => said.titles[one] !== undefined && said.bodies[one] !== undefined);
  const input = target === false ? null : { ...said, ...target, timing: toTiming(timing), timeZone: zone };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (input !== null) save.mutate({ ...input, name, path, stopWhenDone }, { onSuccess: onSaved });
      }}
    >
      <Stack gap="xl">
        <Section title={t('campaign.what')}>
          <Sheet>
            <Stack>
              <TextInput
                label={t('campaign.name')}
                description={t('campaign.name.about')}
                required
                maxLength={120}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              {languages.map((language) => (
                <Stack key={language} gap="xs">
                  <TextInput
                    label={t('campaign.title.in', { language: nameOf(language) })}
                    required
                    maxLength={120}
                    lang={language}
                    value={titles[language] ?? ''}
                    onChange={(event) => setTitles({ ...titles, [language]: event.currentTarget.value })}
                  />
                  <Textarea
                    label={t('campaign.body.in', { language: nameOf(language) })}
                    required
                    autosize
                    minRows={2}
                    maxLength={600}
                    lang={language}
                    value={bodies[language] ?? ''}
                    onChange={(event) => setBodies({ ...bodies, [language]: event.currentTarget.value })}
                  />
                </Stack>
              ))}
              <NativeSelect
                label={t('campaign.path')}
                value={path}
                onChange={(event) => setPath(event.currentTarget.value)}
                data={PATHS.map((value) => ({ value, label: t(`campaign.path.${value}`) }))}
              />
            </Stack>
          </Sheet>
        </Section>
        <Section title={t('campaign.whom')}>
          <Sheet>
            <Stack>
              <Choice
                label={t('campaign.whom')}
                value={whom}
                options={(['audience', 'rule', ...(lists ? (['list'] as const) : [])] as const).map((value) => ({
                  value,
                  label: t(`campaign.whom.${value}`),
                }))}
                onChange={setWhom}
              />
              {whom === 'audience' && (
                <AudienceSelect label={t('campaign.audience')} value={audienceId} onChange={setAudience} />
              )}
              {whom === 'list' && <ListPick list={list} onChange={setList} />}
              {whom === 'rule' && (
                <Loaded query={attributes} rows={2}>
                  {({ items }) => <RuleGroup group={rule} attributes={items} onChange={setRule} />}
                </Loaded>
              )}
            </Stack>
          </Sheet>
        </Section>
        <Section title={t('campaign.when')}>
          <Sheet>
            <Stack>
              <TimingFields timing={timing} onChange={setTiming} />
              {timing.kind !== 'once' && (
                <Switch
                  label={t('campaign.stop-when-done')}
                  checked={stopWhenDone}
                  onChange={(event) => setStop(event.currentTarget.checked)}
                />
              )}
            </Stack>
          </Sheet>
        </Section>
        {input !== null && written && (
          <Section title={t('campaign.preview')}>
            <CampaignPreview input={input} />
          </Section>
        )}
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button type="submit" disabled={input === null || !written} loading={save.isPending}>
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

function given(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}
