import { ActionIcon, Indicator } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { unseenQuery } from './nudges';

/** The way to the inbox, with how many messages nobody has seen yet. */
export function InboxBell(): JSX.Element {
  const t = useText();
  const unseen = useQuery(unseenQuery).data?.unseen ?? 0;
  return (
    <Indicator disabled={unseen === 0} label={t.number(unseen)} size={18} color="red.9" offset={4} zIndex={1}>
      <ActionIcon
        component={Link}
        to="/inbox"
        variant="subtle"
        color="gray"
        c="inherit"
        size={44}
        aria-label={t('inbox.bell', { count: unseen })}
      >
        <Icon name="inbox" size={24} />
      </ActionIcon>
    </Indicator>
  );
}
