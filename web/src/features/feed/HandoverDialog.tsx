import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { colleaguesQuery, useOfferHandover } from './claims';

/** Asks a colleague to take over; it stays with its holder until then. */
export function HandoverForm({ id, onDone }: { id: string; onDone: () => void }): JSX.Element {
  const t = useText();
  const colleagues = useQuery(colleaguesQuery(id));
  const offer = useOfferHandover(id);
  const [personId, setPersonId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <Loaded query={colleagues} rows={1}>
      {({ items }) =>
        items.length === 0 ? (
          <Text>{t('handover.nobody')}</Text>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (personId !== null) offer.mutate({ personId, note }, { onSuccess: onDone });
            }}
          >
            <Stack>
              <Text size="sm">{t('handover.about')}</Text>
              <Select
                label={t('handover.to')}
                placeholder={t('act.choose')}
                comboboxProps={{ withinPortal: false }}
                data={items.map((person) => ({ value: person.id, label: displayName(person, t.language) }))}
                value={personId}
                onChange={setPersonId}
                searchable
                required
              />
              <Textarea
                label={t('handover.note')}
                required
                autosize
                minRows={2}
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
              {offer.error !== null && <ProblemNotice error={offer.error} />}
              <Group>
                <Button type="submit" loading={offer.isPending} disabled={personId === null || note.trim() === ''}>
                  {t('handover.ask')}
                </Button>
              </Group>
            </Stack>
          </form>
        )
      }
    </Loaded>
  );
}
