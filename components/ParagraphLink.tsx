import { Link2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { interfaceLanguage, t } from './strings';
import { linkTo } from './textFragment';

export interface ParagraphLinkProps {
  address: string;
  onCopy: (link: string) => void;
}

/** A button beside the paragraph under the pointer or the focus: copies the page's address with that place in it. */
export function ParagraphLink({ address, onCopy }: ParagraphLinkProps) {
  const [block, setBlock] = useState<HTMLElement>();
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onPlace = ({ target }: Event): void => {
      if (!(target instanceof Element) || own.current?.contains(target)) return;
      const found = target.closest<HTMLElement>(
        '.article-body > :is(p, h2, h3, h4, h5, h6, ul, ol, blockquote)',
      );
      setBlock(found ?? undefined);
    };
    document.addEventListener('pointerover', onPlace);
    document.addEventListener('focusin', onPlace);
    return () => {
      document.removeEventListener('pointerover', onPlace);
      document.removeEventListener('focusin', onPlace);
    };
  }, []);
  if (!block?.isConnected) return null;
  const { top, left, right } = block.getBoundingClientRect();
  const isRtl = getComputedStyle(block).direction === 'rtl';
  return (
    <button
      class="paragraph-link"
      type="button"
      ref={own}
      style={{ top: `${top + scrollY}px`, left: `${Math.max(2, isRtl ? right + 8 : left - 36)}px` }}
      title={t('copyParagraphLink')}
      lang={interfaceLanguage()}
      onClick={() => onCopy(linkTo(address, block.textContent ?? ''))}
      data-action="paragraph-link"
    >
      <Link2 size={16} aria-hidden="true" />
      <span class="hidden-label">{t('copyParagraphLink')}</span>
    </button>
  );
}
