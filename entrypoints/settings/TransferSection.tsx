import { Download, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';

import { t } from '@/components/strings';
import { useTransfer } from './useTransfer';

/** All settings to a file and back again, and back to how they were at first. */
export function TransferSection() {
  const { message, canUndo, exportAll, importFile, resetAll, undo } = useTransfer();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{t('transferWhy')}</p>
      <div class="tool-row">
        <button class="button" type="button" onClick={exportAll} data-action="export-settings">
          <Download size={18} aria-hidden="true" />
          {t('transferExport')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => input.current?.click()}
          data-action="import-settings"
        >
          <Upload size={18} aria-hidden="true" />
          {t('transferImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void importFile(file);
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p>{t('resetWhy')}</p>
      <button class="button" type="button" onClick={resetAll} data-action="reset-settings">
        {t('resetAll')}
      </button>
      <div class="tool-row" role="status">
        <span class={message?.failed ? 'message failed' : 'message'}>
          {message?.text} {message?.at !== undefined && <code>{message.at}</code>}
        </span>
        {canUndo && (
          <button class="button" type="button" onClick={undo} data-action="undo-settings">
            {t('undo')}
          </button>
        )}
      </div>
    </>
  );
}
