import { Archive, FileSpreadsheet, FileText, type LucideIcon, Presentation } from 'lucide-preact';

import type { Attachment } from '@/utils/article/article';

import { fileSize } from './fileSize';
import { interfaceLanguage, t } from './strings';

type Kind = NonNullable<Attachment['kind']>;

const icons: Record<Kind, LucideIcon> = {
  pdf: FileText,
  doc: FileText,
  xls: FileSpreadsheet,
  ppt: Presentation,
  zip: Archive,
  other: FileText,
};
/** What people call such files; names of formats are the same in every language. */
const kinds: Record<Kind, string> = {
  pdf: 'PDF',
  doc: 'Word',
  xls: 'Excel',
  ppt: 'PowerPoint',
  zip: 'ZIP',
  other: '',
};

/** The files of an article: what they are called, of what kind they are, how large where the page says so. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="attachments-heading">
      <h2 id="attachments-heading" lang={interfaceLanguage()}>
        {t('attachmentsCount', String(attachments.length))}
      </h2>
      <ul>
        {attachments.map(({ name, url, kind = 'other', size }) => {
          const Icon = icons[kind];
          return (
            <li key={url}>
              <Icon size={16} aria-hidden="true" />
              <span>
                <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                  {name}
                </a>{' '}
                <span class="quiet file-facts" lang={interfaceLanguage()}>
                  {[kinds[kind], size !== undefined && fileSize(size, 1_024)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
