import { Alert, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Waiting } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Member, rulePreviewQuery } from './audiences';
import type { RuleJson } from './rule';

interface Props {
  readonly rule: RuleJson;
  /** Whose present members it is compared with. */
  readonly audienceId?: string | undefined;
}

/** Whom a rule reaches, while it is being written. */
export function RulePreview({ rule, audienceId }: Props): JSX.Element {
  const t = useText();
  const [text] = useDebouncedValue(JSON.stringify(rule), 400);
  const query = useQuery({
    ...rulePreviewQuery(JSON.parse(text) as RuleJson, audienceId),
    placeholderData: keepPreviousData,
  });
  if (query.error !== null) return <ProblemNotice error={query.error} />;
  if (query.data === undefined) return <Waiting rows={1} />;
  const { sentence, count, sample, entering, leaving } = query.data;
  return (
    <Alert role="status" variant="outline" icon={<Icon name="person" />} title={t('audience.preview', { count })}>
      <Stack gap="xs">
        <Text className="words">{t.names(sentence)}</Text>
        <People people={sample} count={count} />
        {entering !== null && <Moved title={t('audience.entering', { count: entering.count })} some={entering} />}
        {leaving !== null && <Moved title={t('audience.leaving', { count: leaving.count })} some={leaving} />}
      </Stack>
    </Alert>
  );
}

function Moved({ title, some }: { title: string; some: Dto<'SomeMembersDto'> }): JSX.Element {
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <People people={some.sample} count={some.count} />
    </div>
  );
}

/** The first of many people, by name. */
function People({ people, count }: { people: readonly Member[]; count: number }): JSX.Element | null {
  const t = useText();
  if (people.length === 0) return null;
  return (
    <Group gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {people.map((person, at) => (
        <Text key={person.id} component="li" size="sm">
          <bdi>{displayName(person, t.language)}</bdi>
          {person.department !== null && (
            <>
              {' · '}
              <bdi>{person.department}</bdi>
            </>
          )}
          {at + 1 < count && ';'}
        </Text>
      ))}
      {count > people.length && (
        <Text component="li" size="sm">
          {t('audience.more', { count: count - people.length })}
        </Text>
      )}
    </Group>
  );
}
