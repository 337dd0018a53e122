import { useEffect, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';
import type { Actions } from './useActions';

import { sendMessage } from '@/utils/messages/messages';
import { AutosavedText } from './AutosavedText';
import { KeepPictures } from './KeepPictures';
import { interfaceLanguage, t } from './strings';
import { TagEditor } from './TagEditor';

/** After a save, which is on disk already: tags and a remark may follow, and it can be taken back. */
export function SavedBox({
  actions: { saved, undoSave, say },
  tabId,
  hasPictures,
}: {
  actions: Pick<Actions, 'saved' | 'undoSave' | 'say'>;
  /** The tab the page stands in; absent for the one this frame stands in. */
  tabId?: number | undefined;
  hasPictures: boolean;
}) {
  const [head, setHead] = useState<NoteHead>();
  const id = saved?.id;
  useEffect(() => {
    if (id === undefined) return setHead(undefined);
    sendMessage('headOf', { id }).then(
      (known) => setHead(known ?? undefined),
      () => {},
    );
  }, [id, saved]);
  if (!saved || !head) return null;
  const change = async (
    part: { addTags: string[] } | { removeTags: string[] } | { remark: string; remarkBefore: string },
  ): Promise<void> => {
    await sendMessage('changeNote', { id: saved.id, ...part });
    setHead((await sendMessage('headOf', { id: saved.id })) ?? undefined);
  };
  return (
    <section class="saved-box" aria-label={t('savedBox')} lang={interfaceLanguage()}>
      <TagEditor
        tags={head.tags}
        onChange={(part) => change(part).catch(() => say(t('remarkFailed'), true))}
      />
      <AutosavedText
        value={head.remark}
        label={t('remark')}
        rows={2}
        onSave={(remark, remarkBefore) => change({ remark, remarkBefore })}
      />
      {hasPictures && <KeepPictures noteId={saved.id} tabId={tabId} />}
      {!saved.replaced && (
        <button class="link" type="button" onClick={undoSave} data-action="undo-save">
          {t('undoSave')}
        </button>
      )}
    </section>
  );
}
