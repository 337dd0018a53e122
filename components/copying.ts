/** All that is put on the clipboard: loaded beside what shows the story, while the page is still being read. */
export { citationContent, clipboardContent, passageContent } from '@/utils/citation/clipboard';
export { bulletsContent, bulletsMarkdown, figuresContent } from '@/utils/citation/summaryContent';
export { officeHtml } from './officeHtml';
