import { currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';
import type { RuleSaid } from '../topics/public';

/** What is said of one routing. */
export interface Routing {
  readonly names: Readonly<Record<string, string>> | null;
  readonly byHand: boolean;
  /** What the lead who put it there said. */
  readonly reason: string | null;
  /** As `topics` states it; null where a lead put it there, or for routings older than that. */
  readonly rule: RuleSaid | null;
  readonly keyword: string | null;
  readonly channel: Readonly<Record<string, string>>;
}

function inWords(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
}

/** The whole sentence, in the language of the request. */
export function because(routing: Routing): string {
  const { language } = currentContext();
  if (routing.names === null) return message(language, 'routing.unrouted');
  const topic = inWords(routing.names, language);
  if (routing.byHand && routing.reason !== null)
    return message(language, 'routing.by-hand-because', { topic, reason: routing.reason });
  if (routing.byHand) return message(language, 'routing.by-hand', { topic });
  const rule = routing.rule ?? { keyword: routing.keyword, match: 'contains', language: null, author: null };
  return message(language, 'routing.because', { topic, reasons: reasons(rule, routing.channel) });
}

/** What a rule found, as part of a sentence in the language of the request. */
export function reasons(rule: RuleSaid, channel: Readonly<Record<string, string>>): string {
  const { language } = currentContext();
  const parts = [
    ...(rule.keyword === null ? [] : [message(language, `routing.${rule.match}`, { keyword: rule.keyword })]),
    ...(rule.author === null ? [] : [message(language, 'routing.author', { author: rule.author })]),
    ...(rule.language === null
      ? []
      : [message(language, 'routing.language', { language: nameOf(rule.language, language) })]),
  ];
  if (parts.length === 0) parts.push(message(language, 'routing.channel', { channel: inWords(channel, language) }));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
