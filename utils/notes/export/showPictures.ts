import type { Block } from './story';

/**
 * Blocks whose pictures are shown where their bytes are at hand, and stay links where they are not.
 * @param fileOf where the file that is written has a picture, by its address in the story; undefined when it has not.
 */
export function showPictures(blocks: readonly Block[], fileOf: (src: string) => string | undefined): Block[] {
  const show = (inner: readonly Block[]) => showPictures(inner, fileOf);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'figure':
        return {
          ...block,
          pictures: block.pictures.map((picture) => {
            const file = fileOf(picture.src);
            return file === undefined ? picture : { ...picture, file };
          }),
        };
      case 'quote':
        return { ...block, blocks: show(block.blocks) };
      case 'list':
        return { ...block, items: block.items.map(show) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: show(cell.blocks) }))),
        };
      default:
        return block;
    }
  });
}
