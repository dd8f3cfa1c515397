import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { codeQuery } from './sessions';

/** The code for the room, large enough for its last row; shown when asked for. */
export function RoomCode({ id }: { id: string }): JSX.Element {
  const t = useText();
  const [shown, setShown] = useState(false);
  return shown ? (
    <Shown id={id} />
  ) : (
    <Button variant="default" onClick={() => setShown(true)}>
      {t('sessions.code.show')}
    </Button>
  );
}

function Shown({ id }: { id: string }): JSX.Element {
  const t = useText();
  const { data, error } = useQuery(codeQuery(id));
  if (error !== null) return <ProblemNotice error={error} />;
  const code = data?.code ?? null;
  return (
    <Sheet component="section" aria-label={t('sessions.code')}>
      <Text
        ta="center"
        fw={700}
        dir="ltr"
        fz="clamp(2.5rem, 14vw, 7rem)"
        lh={1.2}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {code === null ? '····' : `${code.slice(0, 4)} ${code.slice(4)}`}
      </Text>
      <Text ta="center" size="sm" c="dimmed">
        {t('sessions.code.changes')}
      </Text>
    </Sheet>
  );
}
