import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { FirstAdministrator } from './FirstAdministrator';
import { Titled } from './Titled';

interface Props {
  /** Of the printed address; empty without one. */
  readonly code: string;
  readonly passwords: boolean;
}

/** A house that has nobody yet: whoever has the printed address becomes its first administrator. */
export function First({ code, passwords }: Props): JSX.Element {
  const t = useText();
  return (
    <Titled title={t('sign-in.first')} about={t('sign-in.first.about')}>
      {code === '' ? (
        <Empty title={t('sign-in.first.none')} icon="lock">
          {t('sign-in.first.none.explained')}
        </Empty>
      ) : (
        <FirstAdministrator code={code} passwords={passwords} />
      )}
    </Titled>
  );
}
