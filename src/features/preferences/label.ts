import { message } from '../../platform/i18n/messages';

/** Every parameter a text may ask for stands as an ellipsis, and chooses the text's last branch. */
const ELLIPSIS = new Proxy<Record<string, unknown>>({}, { get: () => '…', has: () => true });

/** What a reason is called: its own name, else the title of its nudges with an ellipsis for what differs between them. */
export function reasonLabel(code: string, language: string): string {
  const named = message(language, `nudges.reason.${code}`);
  if (named !== `nudges.reason.${code}`) return named;
  return message(language, `nudge.${code}.title`, ELLIPSIS).replaceAll('NaN', '…');
}
