import { ExternalHyperlink, type ParagraphChild, ShadingType, TextRun } from 'docx';

import type { Run } from './story';

const fills = { yellow: 'FFF2A8', green: 'C9F0C4', blue: 'CBE4FF', pink: 'FFD3E4' } as const;

/** Runs as Word has them; each line but the first begins with a break. */
export function wordRuns(runs: readonly Run[], all: Omit<Run, 'text'> = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const words = textRuns({ ...all, ...run });
    return run.href ? [new ExternalHyperlink({ link: run.href, children: words })] : words;
  });
}

function textRuns(run: Run): TextRun[] {
  return run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        text,
        ...(index > 0 && { break: 1 }),
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
        ...((run.underline || run.href) && { underline: {} }),
        ...(run.href && { color: '0B5CAD' }),
        ...(run.strike && { strike: true }),
        ...(run.raised && { superScript: true }),
        ...(run.lowered && { subScript: true }),
        ...(run.code && { font: 'Courier New' }),
        ...(run.mark && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[run.mark] } }),
      }),
  );
}
