/** How highlights are described, found again in a story and drawn over it: loaded after the story. */
export { describe } from '@/utils/notes/anchors/describe';
export { drawMarks } from './drawMarks';
