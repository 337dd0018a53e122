import { type CitationStyle, citationStyleNames } from '@/utils/citation/styleNames';
import { type CitationChoice, useCitationChoice } from './citationChoice';
import { t } from './strings';
import { nameOfStyle } from './styleNames';

/** Style and language of every copy, to be chosen once. */
export function CitationChoices() {
  const [choice, choose] = useCitationChoice();
  return (
    <div class="choices">
      <select
        aria-label={t('citationStyle')}
        title={t('citationDefault')}
        value={choice.style}
        onChange={(event) => choose({ ...choice, style: event.currentTarget.value as CitationStyle })}
      >
        {citationStyleNames.map((name) => (
          <option key={name} value={name}>
            {nameOfStyle(name)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('citationLanguage')}
        value={choice.language}
        onChange={(event) =>
          choose({ ...choice, language: event.currentTarget.value as CitationChoice['language'] })
        }
      >
        <option value="vi">{t('vietnamese')}</option>
        <option value="en">{t('english')}</option>
      </select>
    </div>
  );
}
