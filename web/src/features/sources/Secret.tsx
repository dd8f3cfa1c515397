import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Once } from '../../ui/Once';
import type { SourceSecret } from './sources';

/** What a sender needs: the secret, shown once, and where to deliver. */
export function Secret({ made }: { made: SourceSecret }): JSX.Element {
  const t = useText();
  return (
    <Once title={t('sources.secret')} secret={made.secret}>
      {`${t('sources.address')}: ${window.location.origin}${made.path}`}
    </Once>
  );
}
