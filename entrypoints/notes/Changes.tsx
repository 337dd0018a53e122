import { useEffect, useState } from 'preact/hooks';

import { t } from '@/components/strings';

type Shown = Awaited<ReturnType<typeof compare>>;

/** The comparison is loaded when somebody looks at one. */
async function compare(before: string, after: string) {
  const [{ compareTexts }, { withContext }] = await Promise.all([
    import('@/utils/notes/compare/compare'),
    import('@/utils/notes/compare/context'),
  ]);
  return withContext(compareTexts(before, after));
}

/** What is different between two texts, word by word, with a little of what is the same around it. */
export function Changes({ before, after }: { before: string; after: string }) {
  const [changes, setChanges] = useState<Shown>();
  useEffect(() => {
    let isCurrent = true;
    void compare(before, after).then((found) => isCurrent && setChanges(found));
    return () => {
      isCurrent = false;
    };
  }, [before, after]);
  if (!changes) return <p role="status">{t('loading')}</p>;
  return (
    <p class="changes">
      {changes.map((change, index) => {
        const key = `${index}`;
        if (change.kind === 'added') return <ins key={key}>{change.text}</ins>;
        if (change.kind === 'removed') return <del key={key}>{change.text}</del>;
        if (change.kind === 'gap')
          return (
            <span key={key} class="quiet gap" title={t('sameWords', String(change.syllables))}>
              {' … '}
            </span>
          );
        return <span key={key}>{change.text}</span>;
      })}
    </p>
  );
}
