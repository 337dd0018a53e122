import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';

import { interfaceLanguage, type StringName, t } from '@/components/strings';
import { useMenu } from '@/components/useMenu';
import { type ExportFormat, exportFormats } from '@/utils/notes/export/format';
import { exportedWords, isWhole } from './exportedWords';
import { exportToFile } from './exportToFile';

export interface ExportMenuProps {
  /** The notes meant, in the order in which they are to stand. */
  ids: readonly string[];
  /** What the file is called after. */
  name: string;
  onSay: (text: string, failed?: boolean) => void;
}

const names: Record<ExportFormat, StringName> = {
  markdown: 'exportMarkdown',
  html: 'exportHtml',
  docx: 'exportDocx',
  epub: 'exportEpub',
  csv: 'exportCsv',
  json: 'exportJson',
  bibtex: 'exportBibtex',
  ris: 'exportRis',
  'csl-json': 'exportCsl',
};

/** Writes notes to a file in one of the formats other programs read. */
export function ExportMenu({ ids, name, onSay }: ExportMenuProps) {
  const { isOpen, toggle, close, box, button } = useMenu();
  const [isBusy, setBusy] = useState(false);
  const run = async (format: ExportFormat): Promise<void> => {
    close();
    setBusy(true);
    try {
      const exported = await exportToFile(format, ids, name);
      onSay(exportedWords(exported), !isWhole(exported));
    } catch {
      onSay(t('exportFailed'), true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="export-menu" ref={box} lang={interfaceLanguage()}>
      <button
        class="button plain"
        type="button"
        ref={button}
        disabled={isBusy || ids.length === 0}
        aria-expanded={isOpen}
        onClick={toggle}
        data-action="export"
      >
        <Download size={18} aria-hidden="true" />
        {isBusy ? t('exporting') : t('export')}
      </button>
      {isOpen && (
        <div class="menu">
          <h2>{t('exportAs', String(ids.length))}</h2>
          <ul>
            {exportFormats.map((format) => (
              <li key={format}>
                <button
                  class="menu-row"
                  type="button"
                  onClick={() => run(format)}
                  data-action={`export-${format}`}
                >
                  {t(names[format])}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
