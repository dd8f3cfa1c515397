import { Group, Text, VisuallyHidden } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';

interface Props {
  /** From now on. */
  readonly seconds: number;
  /** Called once, when the time is over. */
  readonly onOver: () => void;
}

/** Seconds left from which every minute is told to readers of the screen. */
const TOLD = [300, 60];

/** How much time an attempt has left. */
export function TimeLeft({ seconds: given, onOver }: Props): JSX.Element {
  const t = useText();
  const [endsAt] = useState(() => performance.now() + given * 1000);
  const [seconds, setSeconds] = useState(given);
  const over = useRef(false);
  const end = useRef(onOver);
  end.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => {
      const now = left(endsAt);
      setSeconds(now);
      if (now > 0 || over.current) return;
      over.current = true;
      end.current();
    }, 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const told = TOLD.findLast((mark) => seconds <= mark);
  return (
    <Group gap="xs" className="time-left">
      <Icon name="clock" />
      <Text role="timer" fw={600}>
        {t('quiz.time-left', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') })}
      </Text>
      <VisuallyHidden role="status">
        {told !== undefined && t('quiz.time-short', { minutes: told / 60 })}
      </VisuallyHidden>
    </Group>
  );
}

function left(endsAt: number): number {
  return Math.max(0, Math.round((endsAt - performance.now()) / 1000));
}
