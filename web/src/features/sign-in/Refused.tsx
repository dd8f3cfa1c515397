import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { problemTitle } from '../../api/client';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';

/** Why the company's sign-in came back without anybody, in the server's words. */
export function Refused(): JSX.Element | null {
  const t = useText();
  const code = new URLSearchParams(location.search).get('refused') ?? '';
  const why = useQuery({
    queryKey: ['refused', code, t.language],
    queryFn: () => problemTitle(code),
    enabled: /^[a-z-]{3,60}$/.test(code),
  });
  if (why.data === undefined) return null;
  return <Notice role="alert" tone="bad" title={why.data} />;
}
