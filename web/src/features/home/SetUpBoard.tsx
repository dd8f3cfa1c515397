import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { wholeCatalogue } from '../../app/catalogue';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import { setUpQuery } from '../set-up/set-up';

/** Dismissed for as long as the console stands open: nothing of it is kept. */
let away = false;

/** For whoever runs the house: how far setting it up is, until it is whole. */
function SetUpBoard(): JSX.Element | null {
  const t = useText();
  const steps = useQuery(setUpQuery).data?.items ?? [];
  const [shown, setShown] = useState(!away);
  const open = steps.filter(({ done }) => !done).length;
  if (!shown || open === 0) return null;
  return (
    <Section
      title={t('set-up.home')}
      beside={
        <button
          type="button"
          className="round"
          aria-label={t('set-up.home.away')}
          onClick={() => {
            away = true;
            setShown(false);
          }}
        >
          <Icon name="close" />
        </button>
      }
    >
      <p>
        {t('set-up.home.open', { open })} <Go to="/set-up">{t('set-up.home.go')}</Go>
      </p>
    </Section>
  );
}

/** The board, with what it says: home itself has no words of it. */
export async function setUpBoard(): Promise<() => JSX.Element | null> {
  await wholeCatalogue();
  return SetUpBoard;
}
