import type { Article } from '@/utils/article/article';
import type { Actions } from '@/components/useActions';
import type { Listening } from '@/components/useListening';
import type { Marks } from '@/components/useMarks';

import { Lightbox } from '@/components/Lightbox';
import { ListenBar } from '@/components/ListenBar';
import { ParagraphLink } from '@/components/ParagraphLink';
import { SelectionBar } from '@/components/SelectionBar';
import { t } from '@/components/strings';

export interface BesideStoryProps {
  article: Article;
  actions: Actions;
  marks: Marks;
  listening: Listening;
  /** The picture that was pressed before this was there. */
  picture: HTMLImageElement | undefined;
}

/** What comes beside and over the story when it is pointed at, selected, listened to or looked at closely. */
export function BesideStory({ article, actions, marks, listening, picture }: BesideStoryProps) {
  return (
    <>
      <ParagraphLink
        address={article.address}
        onCopy={(link) => void actions.copyPart({ text: link }, t('paragraphLinkCopied'))}
      />
      <SelectionBar onMark={marks.mark} onCopy={() => void actions.copy()} />
      <ListenBar listening={listening} />
      <Lightbox language={article.language} first={picture} />
    </>
  );
}
