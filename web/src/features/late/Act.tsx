import { Button, Group, NativeSelect, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { tracksQuery } from '../jobs/jobs';
import { type MoveKind, type MovePreview, movePreviewQuery, type Trial, useMove, type Whom } from './late';

const KINDS: readonly MoveKind[] = ['extension', 'move', 'withdrawal', 'reminder'];

/** What is to become of some enrolments: looked at first, with whom it leaves out and why. */
export function Act({ whom, first = 'extension' }: { whom: Whom; first?: MoveKind }): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const tracks = useQuery(tracksQuery);
  const move = useMove();
  const [kind, setKind] = useState<MoveKind>(first);
  const [days, setDays] = useState(14);
  const [editionId, setEditionId] = useState('');
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const trial: Trial = {
    ...whom,
    kind,
    ...(kind === 'extension' ? { days } : {}),
    ...(kind === 'move' ? { editionId } : {}),
  };
  const whole = kind !== 'move' || editionId !== '';
  const [asked] = useDebouncedValue(trial, 250);
  const preview = useQuery({ ...movePreviewQuery(asked), enabled: whole });
  const changes = preview.data?.changes ?? 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate(
          { body: { ...trial, reason: reason.trim(), expects: changes }, key: `${key}-${kind}-${changes}` },
          { onSuccess: ({ id }) => void navigate({ to: '/enrolment-moves/$id', params: { id } }) },
        );
      }}
    >
      <Stack>
        <NativeSelect
          label={t('moves.kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'extension')}
          data={KINDS.map((value) => ({ value, label: t(`moves.kind.${value}`) }))}
        />
        {kind === 'extension' && (
          <NumberInput
            label={t('moves.days')}
            min={1}
            max={3650}
            allowDecimal={false}
            value={days}
            onChange={(value) => setDays(typeof value === 'number' ? value : 1)}
          />
        )}
        {kind === 'move' && (
          <NativeSelect
            label={t('moves.edition')}
            required
            value={editionId}
            onChange={(event) => setEditionId(event.currentTarget.value)}
            data={[
              { value: '', label: t('act.choose') },
              ...(tracks.data?.items ?? []).flatMap(({ edition }) =>
                edition === null
                  ? []
                  : [
                      {
                        value: edition.id,
                        label: `${t.names(edition.names)} · ${t('rules.edition', { number: edition.number })}`,
                      },
                    ],
              ),
            ]}
          />
        )}
        <Textarea
          label={t('moves.reason')}
          description={t(kind === 'reminder' ? 'moves.reason.reminder' : 'moves.reason.about')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {whole && <Loaded query={preview}>{(found) => <Foreseen preview={found} />}</Loaded>}
        {move.error !== null && <ProblemNotice error={move.error} />}
        <Group>
          <Button
            type="submit"
            loading={move.isPending}
            disabled={reason.trim() === '' || !whole || changes === 0 || asked.kind !== kind}
          >
            {t('moves.do', { count: changes })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Foreseen({ preview }: { preview: MovePreview }): JSX.Element {
  const t = useText();
  const left = preview.items.filter(({ why }) => why !== null).slice(0, 10);
  return (
    <div role="status">
      <Text fw={600}>{t('moves.changes', { count: preview.changes })}</Text>
      {preview.excluded.length > 0 && (
        <ul>
          {preview.excluded.map(({ why, count }) => (
            <li key={why}>
              {t(`moves.why.${why}`)}: {t.number(count)}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Text size="sm" className="meta">
          <bdi>{left.map((row) => displayName(row, t.language)).join(', ')}</bdi>
        </Text>
      )}
    </div>
  );
}
