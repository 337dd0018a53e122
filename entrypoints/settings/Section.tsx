import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** The place in the page's address. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One section of the settings, under its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}
