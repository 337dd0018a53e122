import type { Portal } from './portal';

/** DotNetNuke with its news module. */
export const dotNetNuke: Portal = {
  name: 'DotNetNuke',
  example: 'dnn-article',
  recognise: '.DnnModule .ArticleContent, .DNNModuleContent .ArticleContent',
  title: '.ArticleHeader, .ArticleTitle',
  lead: '.ArticleSummary',
  body: '.ArticleContent',
  date: '.PostDate',
  clutter: '.ArticleInMenu',
};
