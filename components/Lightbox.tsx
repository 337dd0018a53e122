import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { IconButton } from './IconButton';
import { interfaceLanguage, t } from './strings';

/** What of the story is a picture that can be looked at by itself. */
const PICTURES = '.article-body img:not([hidden])';

/** A picture of the story by itself, as large as the window, with its caption; arrows go through all of them. */
export function Lightbox({ language }: { language: string }) {
  const [shown, setShown] = useState<HTMLImageElement>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (target: EventTarget | null): boolean => {
      const image = target instanceof Element ? target.closest<HTMLImageElement>(PICTURES) : null;
      if (!image || image.closest('a')) return false;
      setShown(image);
      return true;
    };
    const onClick = ({ target }: MouseEvent): void => void open(target);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && open(event.target)) event.preventDefault();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
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
