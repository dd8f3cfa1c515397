import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { checkQuery } from './badges';

/** Whether the award that a certificate names stands; the certificate leads here with its id. */
export function CheckAward(): JSX.Element {
  const t = useText();
  const given = new URLSearchParams(location.search).get('award') ?? '';
  const [typed, setTyped] = useState(given);
  const [asked, setAsked] = useState(given);
  const { data, error } = useQuery(checkQuery(asked));
  return (
    <Sheet p="lg">
      <Stack>
        <Text size="sm">{t('badges.check.about')}</Text>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(typed.trim());
          }}
        >
          <Group align="flex-end">
            <TextInput
              label={t('badges.check.award')}
              value={typed}
              maxLength={60}
              required
              dir="ltr"
              style={{ flex: '1 1 18rem' }}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t('badges.check.ask')}
            </Button>
          </Group>
        </form>
        <div role="status">
          {data !== undefined && asked !== '' && (
            <Text fw={600}>
              {data.beltNames === null
                ? t('badges.check.unknown')
                : t(`badges.check.${data.state}`, {
                    belt: t.names(data.beltNames),
                    from: t.date(data.from ?? ''),
                    until: data.until === null ? 'none' : t.date(data.until),
                  })}
            </Text>
          )}
        </div>
        {error !== null && <ProblemNotice error={error} />}
      </Stack>
    </Sheet>
  );
}
