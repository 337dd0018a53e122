/** What of the story is a picture that can be looked at by itself. */
export const PICTURES = '.article-body img:not([hidden])';

/** The picture that was pressed; undefined for anything else, and for one in a link, which leads elsewhere. */
function pictureAt(target: EventTarget | null): HTMLImageElement | undefined {
  const image = target instanceof Element ? target.closest<HTMLImageElement>(PICTURES) : null;
  return image && !image.closest('a') ? image : undefined;
}

/**
 * Calls back with each picture of the story that is clicked, or on which Enter or the space bar is pressed.
 * @returns stops it.
 */
export function onPicture(open: (picture: HTMLImageElement) => void): () => void {
  const onEvent = (event: MouseEvent | KeyboardEvent): void => {
    const isKey = 'key' in event;
    const picture = isKey && event.key !== 'Enter' && event.key !== ' ' ? undefined : pictureAt(event.target);
    if (!picture) return;
    if (isKey) event.preventDefault();
    open(picture);
  };
  document.addEventListener('click', onEvent);
  document.addEventListener('keydown', onEvent);
  return () => {
    document.removeEventListener('click', onEvent);
    document.removeEventListener('keydown', onEvent);
  };
}
