import type { Portal } from './portal';

/** NukeViet and NukeViet eGovernment. Hidden spans repeat the metadata in plain text after the title. */
export const nukeViet: Portal = {
  name: 'NukeViet',
  example: 'nukeviet-article',
  recognise: '#news-bodyhtml, .newsdetail #news-bodyhtml',
  title: '.newsdetail h1.title, h1[itemprop=headline], h1.title',
  lead: '.newsdetail .hometext, .hometext',
  body: '.newsdetail figure.article, #news-bodyhtml',
  date: '.newsdetailmetatop .h5, .newsdetail time, .newsdetail .h5',
  byline: '.newsdetail p.h5.text-right strong, .newsdetail p.text-right',
  source: '.newsdetail p.h5.text-right, .newsdetail p.text-right',
  attachments: '.news-download-file a',
};
