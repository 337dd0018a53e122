import { Copy, Search } from 'lucide-preact';
import { useMemo } from 'preact/hooks';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import type { ToCopy } from './loadCopying';

import { citeDocument } from '@/utils/documents/cite';
import { findDocuments } from '@/utils/documents/find';
import { groupDocuments } from '@/utils/documents/group';
import { searchAddress } from '@/utils/documents/search';
import { subjectOf } from '@/utils/documents/subject';
import { IconButton } from './IconButton';
import { JumpButton } from './JumpButton';
import { interfaceLanguage, t } from './strings';

export interface DocumentsProps {
  article: Article;
  /** Shows a stretch of the article where it stands. */
  onJump: (span: Span) => void;
  onCopy: (what: ToCopy, done: string) => void;
}

/** The official documents an article rests on, each once, with the way to where it is named, to its citation and to its text. */
export function Documents({ article, onJump, onCopy }: DocumentsProps) {
  const entries = useMemo(() => groupDocuments(findDocuments(article.text)), [article]);
  if (entries.length === 0) return null;
  return (
    <section class="documents" aria-labelledby="documents-heading" lang="vi">
      <h2 id="documents-heading" lang={interfaceLanguage()}>
        {t('documents')}
      </h2>
      <ul>
        {entries.map((entry) => {
          const citation = citeDocument(entry);
          const [first] = entry.mentions;
          const subject = subjectOf(article.text, entry.mentions);
          return (
            <li key={citation}>
              {first && (
                <JumpButton span={first} title={t('showInArticle')} onJump={onJump}>
                  {citation}
                  {subject && <span class="quiet"> {subject}</span>}
                  {entry.mentions.length > 1 && (
                    <span class="quiet" lang={interfaceLanguage()}>
                      {' '}
                      {t('mentions', String(entry.mentions.length))}
                    </span>
                  )}
                </JumpButton>
              )}
              <IconButton
                icon={Copy}
                label={t('copyDocument')}
                action="copy-document"
                onClick={() => onCopy({ text: citation }, t('documentCopied', citation))}
              />
              <a
                class="button plain icon"
                href={searchAddress(entry)}
                target="_blank"
                rel="noopener noreferrer"
                title={t('searchDocument')}
              >
                <Search size={18} aria-hidden="true" />
                <span class="hidden-label">{t('searchDocument')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
