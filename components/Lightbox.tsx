import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { IconButton } from './IconButton';
import { onPicture, PICTURES } from './pictureAt';
import { interfaceLanguage, t } from './strings';

export interface LightboxProps {
  language: string;
  /** The picture that was pressed before this was there. */
  first?: HTMLImageElement | undefined;
}

/** A picture of the story by itself, as large as the window, with its caption; arrows go through all of them. */
export function Lightbox({ language, first }: LightboxProps) {
  const [shown, setShown] = useState(first);
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: whoever listened before has stopped.
  useLayoutEffect(() => onPicture(setShown), []);
  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
  }, [shown]);
  if (!shown) return null;
  const all = [...document.querySelectorAll<HTMLImageElement>(PICTURES)];
  const at = all.indexOf(shown);
  const go = (by: number): void => setShown(all[at + by] ?? shown);
  const close = (): void => {
    dialog.current?.close();
    setShown(undefined);
    shown.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { Escape: close, ArrowRight: () => go(1), ArrowLeft: () => go(-1) }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const caption = shown.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return (
    <dialog
      class="lightbox"
      ref={dialog}
      onKeyDown={onKeyDown}
      onClose={() => setShown(undefined)}
      aria-label={t('picture')}
      lang={interfaceLanguage()}
    >
      <div class="lightbox-bar">
        <span aria-live="polite">{t('pictureOf', String(at + 1), String(all.length))}</span>
        {at > 0 && (
          <IconButton
            icon={ChevronLeft}
            label={t('pictureBefore')}
            action="picture-before"
            onClick={() => go(-1)}
          />
        )}
        {at < all.length - 1 && (
          <IconButton
            icon={ChevronRight}
            label={t('pictureNext')}
            action="picture-next"
            onClick={() => go(1)}
          />
        )}
        <IconButton icon={X} label={t('pictureClose')} action="picture-close" onClick={close} />
      </div>
      <figure>
        <img src={shown.src} alt={shown.alt} referrerpolicy="no-referrer" />
        {caption && <figcaption lang={language}>{caption}</figcaption>}
      </figure>
    </dialog>
  );
}
