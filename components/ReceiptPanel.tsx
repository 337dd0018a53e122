import type { Removed } from '@/utils/article/article';

import { countSyllables } from '@/utils/article/text';
import { interfaceLanguage, type StringName, t } from './strings';

export interface ReceiptPanelProps {
  removed: readonly Removed[];
  /** Asks for a piece to be brought back, or taken out again. */
  onToggle: (key: string) => void;
  /** The article's language. */
  language: string;
}

const kindNames: Record<Removed['kind'], StringName> = {
  unlikely: 'receiptUnlikely',
  leftover: 'receiptLeftover',
  related: 'receiptRelated',
  comments: 'receiptComments',
  around: 'receiptAround',
  sideBox: 'receiptSideBox',
  portal: 'receiptPortal',
  form: 'receiptForm',
  hidden: 'receiptHidden',
  counter: 'receiptCounter',
  imprint: 'receiptImprint',
  banner: 'receiptBanner',
  sponsored: 'receiptSponsored',
};
/** What might have been part of the story comes first. */
const kinds = Object.keys(kindNames) as Removed['kind'][];

/** What was taken away on the way to the story, by kind: to be read, and to be brought back to its place. */
export function ReceiptPanel({ removed, onToggle, language }: ReceiptPanelProps) {
  const groups = kinds
    .map((kind) => ({ kind, entries: removed.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <section class="receipt" aria-labelledby="receipt-heading" lang={interfaceLanguage()}>
      <h2 id="receipt-heading">{t('receipt')}</h2>
      {groups.length === 0 && <p class="quiet">{t('receiptNothing')}</p>}
      {groups.map(({ kind, entries }) => (
        <details key={kind} class="receipt-group">
          <summary>
            {t(kindNames[kind])} <span class="quiet">({entries.length})</span>
          </summary>
          <ul>
            {entries.map((entry, index) => (
              <li key={entry.key ?? index}>
                <Words entry={entry} language={language} />
                <Toggle entry={entry} language={language} onToggle={onToggle} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** The first words, and behind them the rest. What is longer than its words here ends with a mark that says so. */
function Words({ entry: { text, words = text, chars }, language }: { entry: Removed; language: string }) {
  const first = (
    <>
      <span lang={language}>{chars > text.length ? `${text}…` : text}</span>{' '}
      <span class="quiet">· {lengthOf(words, chars)}</span>
    </>
  );
  if (words.length <= text.length) return <p>{first}</p>;
  return (
    <details class="receipt-words">
      <summary>{first}</summary>
      <p lang={language}>{chars > words.length ? `${words}…` : words}</p>
    </details>
  );
}

function lengthOf(words: string, chars: number): string {
  const count = countSyllables(words);
  if (chars <= words.length) return t('receiptSyllables', String(count));
  return t('receiptAboutSyllables', String(Math.round((count * chars) / words.length)));
}

function Toggle({
  entry: { key, kept, text },
  language,
  onToggle,
}: Omit<ReceiptPanelProps, 'removed'> & { entry: Removed }) {
  if (key === undefined) return kept ? <p class="quiet">{t('receiptCameAlong')}</p> : null;
  return (
    <button class="button" type="button" onClick={() => onToggle(key)} data-action="bring-back">
      {t(kept ? 'receiptTakeOut' : 'receiptBring')}
      <span class="hidden-label" lang={language}>
        {text.slice(0, 60)}
      </span>
    </button>
  );
}
