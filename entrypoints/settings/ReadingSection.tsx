import { LookSettings } from '@/components/LookSettings';
import { t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';

/** How stories are set, with some Vietnamese to see it on: its stacked accents are what a tight line cuts off first. */
export function ReadingSection() {
  const [settings, change] = useSettings();
  return (
    <>
      <figure class="sample">
        <figcaption class="quiet" id="sample">
          {t('sample')}
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: large letters make it scroll, and the keyboard must reach the rest. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a section would stand among the page’s own. */}
        <div class="sample-story" lang="vi" role="region" aria-labelledby="sample" tabIndex={0}>
          <p>{t('sampleText')}</p>
          <p>{t('sampleText2')}</p>
        </div>
      </figure>
      <LookSettings settings={settings} onChange={change} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.printLinks}
          onChange={(event) => change({ printLinks: event.currentTarget.checked })}
          data-action="print-links"
        />
        <span>{t('printLinks')}</span>
      </label>
    </>
  );
}
