import { FileText } from 'lucide-preact';

import type { Attachment } from '@/utils/article/article';

import { interfaceLanguage, t } from './strings';

export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="attachments-heading">
      <h2 id="attachments-heading" lang={interfaceLanguage()}>
        {t('attachments')}
      </h2>
      <ul>
        {attachments.map(({ name, url }) => (
          <li key={url}>
            <FileText size={16} aria-hidden="true" />
            <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
