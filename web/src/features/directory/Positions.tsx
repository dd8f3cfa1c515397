import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, type JSX, type ReactNode, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { ManagerName } from './Attributes';
import { type Position, positionsQuery } from './directory';

/** What somebody's department, grade and manager were, and when. */
export function Positions({ id }: { id: string }): JSX.Element {
  const t = useText();
  const [on, setOn] = useState('');
  const query = useInfiniteQuery(positionsQuery(id, on));
  return (
    <Section title={t('directory.history')}>
      <Stack>
        <Group align="flex-end" gap="sm">
          <TextInput
            type="date"
            label={t('directory.history.on')}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          {on !== '' && (
            <Button variant="default" onClick={() => setOn('')}>
              {t('directory.history.all')}
            </Button>
          )}
        </Group>
        <Pages query={query} empty={<Empty title={t('directory.history.none')} icon="clock" />}>
          {(positions) => (
            <List label={t('directory.history')}>
              {positions.map((position) => (
                <Sheet key={position.from} component="li">
                  <Text fw={600}>
                    {position.until === null
                      ? t('directory.since', { from: t.date(position.from) })
                      : t('directory.from-until', { from: t.date(position.from), until: t.date(position.until) })}
                  </Text>
                  <Text component="div" size="sm">
                    <Facts position={position} />
                  </Text>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Section>
  );
}

function Facts({ position }: { position: Position }): JSX.Element {
  const t = useText();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('directory.department'), position.department],
    [t('directory.jobTitle'), position.jobTitle],
    [t('directory.jobFamily'), position.jobFamily],
    [t('directory.grade'), position.grade],
    [t('directory.manager'), position.manager === null ? null : <ManagerName manager={position.manager} />],
    [t('directory.legalEntity'), position.legalEntity],
    [t('directory.location'), position.location],
  ];
  return (
    <>
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value], at) => (
          <Fragment key={label}>
            {at > 0 && ' · '}
            <span className="meta">{label}:</span> <bdi>{value}</bdi>
          </Fragment>
        ))}
    </>
  );
}
