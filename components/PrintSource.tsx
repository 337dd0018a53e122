import { useEffect, useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';

import { cite } from '@/utils/citation/cite';
import { useCitationChoice } from './citationChoice';
import { today } from './day';
import { useSettings } from './useSettings';

/** What stands at the end on paper alone: where the article comes from and, if wanted, the addresses its links lead to. */
export function PrintSource({ article }: { article: Article }) {
  const [{ style, language }] = useCitationChoice();
  const [{ printLinks }] = useSettings();
  const [links, setLinks] = useState<readonly string[]>([]);
  useEffect(() => {
    document.documentElement.classList.toggle('print-links', printLinks);
    const collect = (): void =>
      setLinks(
        [...document.querySelectorAll<HTMLAnchorElement>('.article-body a[href]')].map(({ href }) => href),
      );
    collect();
    addEventListener('beforeprint', collect);
    return () => removeEventListener('beforeprint', collect);
  }, [printLinks, article]);
  return (
    <footer class="print-source">
      <p>{cite(article, today(), style, language)}</p>
      {printLinks && links.length > 0 && (
        <ol>
          {links.map((link, index) => (
            <li key={index}>{link}</li>
          ))}
        </ol>
      )}
    </footer>
  );
}
