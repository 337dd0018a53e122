import { useMemo, useState } from 'preact/hooks';

import type { Note, Version } from '@/utils/notes/note';

import { dayOf, formatDay } from '@/components/day';
import { interfaceLanguage, t } from '@/components/strings';
import { proofText, sha256 } from '@/utils/notes/digest';
import { Changes } from './Changes';

export interface VersionsProps {
  note: Note;
  /** The version being shown; the newest unless another was asked for. */
  shown: Version;
  onShow: (version: Version) => void;
}

/** What the page said at which time, each with its proof, and what is different from the one before. */
export function Versions({ note, shown, onShow }: VersionsProps) {
  const [checked, setChecked] = useState<Record<string, boolean>>({});
  const index = note.versions.findIndex(({ id }) => id === shown.id);
  const before = note.versions[index - 1];
  const verify = async (version: Version): Promise<void> => {
    const digest = await sha256(proofText(version.article));
    setChecked((known) => ({ ...known, [version.id]: digest === version.digest }));
  };
  const texts = useMemo(
    () => before && { before: proofText(before.article), after: proofText(shown.article) },
    [before, shown],
  );
  return (
    <section class="versions" aria-labelledby="versions-heading" lang={interfaceLanguage()}>
      <h2 id="versions-heading">{t('versions')}</h2>
      <ol>
        {note.versions.map((version) => (
          <li key={version.id} aria-current={version.id === shown.id ? 'true' : undefined}>
            <button class="link" type="button" onClick={() => onShow(version)} data-action="show-version">
              {t('versionOf', formatDay(dayOf(version.seenAt)))}
            </button>
            <code title={t('proofTitle')}>{version.digest}</code>
            <button class="link" type="button" onClick={() => verify(version)} data-action="verify">
              {t('verify')}
            </button>
            <span role="status" class={checked[version.id] === false ? 'message failed' : 'message'}>
              {checked[version.id] !== undefined && t(checked[version.id] ? 'verified' : 'notVerified')}
            </span>
          </li>
        ))}
      </ol>
      {texts && before && (
        <>
          <h3>{t('changesSince', formatDay(dayOf(before.seenAt)))}</h3>
          <Changes {...texts} />
        </>
      )}
    </section>
  );
}
