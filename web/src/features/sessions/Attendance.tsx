import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Place, type Sitting, useMark } from './sessions';

/** Who has a place, ticked off as they come: several at once, and undone one by one. */
export function Attendance({ sitting, places }: { sitting: Sitting; places: readonly Place[] }): JSX.Element {
  const t = useText();
  const mark = useMark(sitting.id);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const marks = sitting.can.includes('mark');
  const held = places.filter(({ state }) => state === 'held');
  const open = held.filter(({ attendedAt }) => attendedAt === null).map(({ personId }) => personId);
  const chosen = ticked.filter((id) => open.includes(id));
  const waiting = places.filter(({ state }) => state === 'waiting');
  const nameOf = ({ names, personName }: Place): string => names[t.language] ?? personName;
  return (
    <Stack>
      {held.length === 0 && <Empty title={t('sessions.nobody')} icon="person" />}
      {!marks && held.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('sessions.attendance.later')}
        </Text>
      )}
      {marks && open.length > 1 && (
        <Checkbox
          label={t('sessions.everybody')}
          checked={chosen.length === open.length}
          indeterminate={chosen.length > 0 && chosen.length < open.length}
          onChange={(event) => setTicked(event.currentTarget.checked ? open : [])}
        />
      )}
      <List label={t('sessions.attendance')}>
        {held.map((place) => (
          <Sheet key={place.personId} component="li" px="md" py="sm">
            {place.attendedAt !== null ? (
              <Group justify="space-between" wrap="nowrap">
                <Text>
                  <bdi>{nameOf(place)}</bdi>
                  <Text span size="sm" c="dimmed" ms="xs">
                    {t(place.way === 'code' ? 'sessions.marked.code' : 'sessions.marked', {
                      time: t.time(place.attendedAt),
                    })}
                  </Text>
                </Text>
                {marks && (
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={t('sessions.unmark.of', { name: nameOf(place) })}
                    loading={mark.isPending && mark.variables.absent.includes(place.personId)}
                    onClick={() => mark.mutate({ attended: [], absent: [place.personId] })}
                  >
                    {t('sessions.unmark')}
                  </Button>
                )}
              </Group>
            ) : marks ? (
              <Checkbox
                size="md"
                label={<bdi>{nameOf(place)}</bdi>}
                checked={chosen.includes(place.personId)}
                onChange={(event) =>
                  setTicked(
                    event.currentTarget.checked
                      ? [...chosen, place.personId]
                      : chosen.filter((id) => id !== place.personId),
                  )
                }
              />
            ) : (
              <bdi>{nameOf(place)}</bdi>
            )}
          </Sheet>
        ))}
      </List>
      {mark.error !== null && <ProblemNotice error={mark.error} />}
      {marks && open.length > 0 && (
        <div style={{ position: 'sticky', insetBlockEnd: 'calc(76px + env(safe-area-inset-bottom))' }}>
          <Button
            fullWidth
            disabled={chosen.length === 0}
            loading={mark.isPending && mark.variables.attended.length > 0}
            onClick={() => mark.mutate({ attended: [...chosen], absent: [] }, { onSuccess: () => setTicked([]) })}
          >
            {t('sessions.mark', { people: chosen.length })}
          </Button>
        </div>
      )}
      {marks && (
        <Text size="sm" c="dimmed">
          {t('sessions.mark.about')}
        </Text>
      )}
      {waiting.length > 0 && (
        <div>
          <Text fw={600}>{t('sessions.line', { people: waiting.length })}</Text>
          <ol>
            {waiting.map((place) => (
              <li key={place.personId}>
                <bdi>{nameOf(place)}</bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Stack>
  );
}
