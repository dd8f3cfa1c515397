import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type JSX, useEffect, useState, useSyncExternalStore } from 'react';
import { onSessionEnded } from '../../api/client';
import { wholeCatalogue } from '../../app/catalogue';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { forgetAnswers } from '../drafts/kept';
import { install, installed, onInstalled, takeNewer } from './worker';

/**
 * How the console stands on this device, above every screen: without a connection, and with a newer version. It begins
 * once the first screen stands, and brings the words of the other screens here, which are wanted when the connection
 * is gone.
 */
export function Standing(): JSX.Element | null {
  const queries = useQueryClient();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void wholeCatalogue()
      .catch(() => undefined)
      .then(() => setReady(true));
    void install(() => void queries.invalidateQueries());
    return onSessionEnded(() => void forgetAnswers());
  }, [queries]);
  const { offline, at, newer } = useSyncExternalStore(onInstalled, installed);
  if (!ready) return null;
  return (
    <>
      {offline && <Offline at={at} />}
      {newer && !offline && <Newer />}
    </>
  );
}

function Offline({ at }: { at: string | null }): JSX.Element {
  const t = useText();
  return (
    <div className="standing-line" role="status">
      <Icon name="warning" size={18} />
      <p>
        <strong>{t('offline.title')}</strong>{' '}
        {at === null ? t('offline.explained') : t('offline.as-of', { at: t.dateTime(at) })}
      </p>
    </div>
  );
}

/** Whether a field of this screen holds words, saved or not. */
function holdsWords(): boolean {
  const fields = document.querySelectorAll<HTMLTextAreaElement>('main :is(textarea, input:not([type]), [type=text])');
  return [...fields].some(({ value }) => value.trim() !== '');
}

/** A newer version: taken at once, or, where somebody has written on this screen, as soon as they leave it. */
function Newer(): JSX.Element {
  const t = useText();
  const { pathname } = useLocation();
  const [later, setLater] = useState<string | null>(null);
  useEffect(() => {
    if (later !== null && later !== pathname) takeNewer();
  }, [later, pathname]);
  return (
    <div className="standing-line" role="status">
      <Icon name="up" size={18} />
      <p>
        <strong>{t('newer.title')}</strong> {t(later === null ? 'newer.explained' : 'newer.later')}
      </p>
      {later === null && (
        <button
          type="button"
          className="standing-act"
          onClick={() => (holdsWords() ? setLater(pathname) : takeNewer())}
        >
          {t('newer.take')}
        </button>
      )}
    </div>
  );
}
