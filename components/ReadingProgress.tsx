import { useEffect, useRef } from 'preact/hooks';

/** A thin line along the upper edge: how much of the story lies behind the reader. For the eye alone. */
export function ReadingProgress() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const story = document.querySelector('.article-body')?.getBoundingClientRect();
      if (!story || !line.current) return;
      const way = Math.max(1, story.bottom + scrollY - innerHeight);
      line.current.style.transform = `scaleX(${Math.min(1, Math.max(0, scrollY / way))})`;
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, []);
  return <div class="progress" ref={line} aria-hidden="true" />;
}
