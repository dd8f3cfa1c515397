import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { exceptionsQuery, isAllAt, useRemoveHours, useStateHours } from './directory';
import { ExceptionForm, ExceptionList } from './Exceptions';

/** Somebody's days with other hours, from today on. */
export function PersonExceptions({ id, writable }: { id: string; writable: boolean }): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(exceptionsQuery(id));
  const state = useStateHours(id);
  const remove = useRemoveHours(id);
  return (
    <Section title={t('calendar.exceptions')}>
      <Stack>
        {writable && (
          <ExceptionForm
            onState={(stated, done) => state.mutate(stated, { onSuccess: done })}
            error={state.error}
            pending={state.isPending}
          />
        )}
        {state.error !== null && !isAllAt(state.error, ['hours']) && <ProblemNotice error={state.error} />}
        {remove.error !== null && <ProblemNotice error={remove.error} />}
        <Pages query={query} empty={<Text c="dimmed">{t('calendar.exceptions.none')}</Text>}>
          {(items) => (
            <ExceptionList
              items={items}
              busy={remove.isPending}
              onRemove={writable ? (on) => remove.mutate(on) : null}
            />
          )}
        </Pages>
      </Stack>
    </Section>
  );
}
