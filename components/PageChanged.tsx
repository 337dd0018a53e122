import { sendMessage } from '@/utils/messages/messages';
import { noteId } from '@/utils/notes/digest';
import { interfaceLanguage, t } from './strings';

/** Says that a saved page has changed since, with the way to what is different. */
export function PageChanged({ address }: { address: string }) {
  // The reader's frame cannot open a page of the extension itself.
  const open = async (): Promise<void> => sendMessage('openNote', { id: await noteId(address) });
  return (
    <p class="page-changed" lang={interfaceLanguage()}>
      {t('pageChanged')}{' '}
      <button class="link" type="button" onClick={open} data-action="show-changes">
        {t('showChanges')}
      </button>
    </p>
  );
}
