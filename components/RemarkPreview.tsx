import { useEffect, useState } from 'preact/hooks';

import { ArticleBody } from './ArticleBody';

/** Signs that Markdown sets otherwise than they are typed. */
const isMarkdown = /[*_`#>~|[]|^[ \t]*(?:[-+]|\d+[.)])\s|https?:\/\//m;

/** How a remark reads, once it has signs of Markdown in it; nothing for plain words, which read as they are typed. */
export function RemarkPreview({ remark }: { remark: string }) {
  const [html, setHtml] = useState('');
  const isNeeded = isMarkdown.test(remark);
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void import('marked').then(({ marked }) => {
      const set = marked.parse(remark, { async: false, gfm: true, breaks: true });
      if (isCurrent) setHtml(set);
    });
    return () => {
      isCurrent = false;
    };
  }, [remark, isNeeded]);
  // Pictures in a remark would be requests to their sites.
  return isNeeded && html ? <ArticleBody html={html} withoutImages class="remark-preview" /> : null;
}
