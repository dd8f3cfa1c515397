import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { countryName } from './countries';
import { moratoriaQuery, type Moratorium, useEnd } from './moratoria';

/** What holds everybody or is planned, with its reason; whoever may moderate says here that it may end. */
export function Moratoria(): JSX.Element | null {
  const query = useQuery(moratoriaQuery);
  if (query.data === undefined || query.data.items.length === 0) return null;
  return (
    <Stack>
      {query.data.items.map((moratorium) => (
        <Held key={moratorium.id} moratorium={moratorium} />
      ))}
    </Stack>
  );
}

function Held({ moratorium }: { moratorium: Moratorium }): JSX.Element {
  const t = useText();
  const end = useEnd();
  const { id, reason, from, until, holds, can, ending, endingAsked } = moratorium;
  return (
    <Notice
      tone={holds ? 'bad' : 'warning'}
      title={t(holds ? 'moratorium.holds' : 'moratorium.planned', { date: t.dateTime(from) })}
    >
      <Text className="words">{reason}</Text>
      <Extent of={moratorium} />
      <Text size="sm">
        {until === null ? t('moratorium.open') : t('moratorium.until', { date: t.dateTime(until) })}
      </Text>
      {ending && (
        <Text size="sm">
          {endingAsked === null
            ? t('moratorium.ending')
            : t('moratorium.ending.by', {
                name: displayName(endingAsked, t.language),
                date: t.dateTime(endingAsked.at),
              })}
        </Text>
      )}
      {end.error !== null && <ProblemNotice error={end.error} />}
      {can.includes('end') && (
        <Button size="sm" variant="default" loading={end.isPending} onClick={() => end.mutate(id)}>
          {t('moratorium.end')}
        </Button>
      )}
    </Notice>
  );
}

interface Where {
  readonly channelNames: readonly Readonly<Record<string, string>>[];
  readonly countries: readonly string[] | null;
  readonly capabilities: readonly string[];
  readonly audienceNames?: Readonly<Record<string, string>> | null;
}

/** What a moratorium holds, and where, and whom when it is not everybody. */
export function Extent({ of }: { of: Where }): JSX.Element {
  const t = useText();
  const code = useCode();
  const places = [
    ...of.channelNames.map((names) => t.names(names)),
    ...(of.countries ?? []).map((country) => countryName(country, t.language)),
  ];
  return (
    <Group gap={6} component="div">
      <Text size="sm">{of.capabilities.map((capability) => code('capability', capability)).join(', ')}</Text>
      <Text size="sm">
        · <bdi>{places.length === 0 ? t('moratorium.everywhere') : places.join(', ')}</bdi>
      </Text>
      {of.audienceNames !== undefined && of.audienceNames !== null && (
        <Text size="sm">
          · <bdi>{t.names(of.audienceNames)}</bdi>
        </Text>
      )}
    </Group>
  );
}
