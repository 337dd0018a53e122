import { type StringName, t } from '@/components/strings';
import { useNoticing } from './useNoticing';

const choices: readonly { value: boolean; title: StringName; why: StringName }[] = [
  { value: true, title: 'noticingAlways', why: 'noticingAlwaysWhy' },
  { value: false, title: 'noticingClick', why: 'noticingClickWhy' },
];

/** The one choice to make at first: noticed unasked, or only on a click; each with what it costs. */
export function NoticingChoice() {
  const [noticing, choose] = useNoticing();
  return (
    <fieldset class="cards">
      <legend>{t('noticing')}</legend>
      {choices.map(({ value, title, why }) => (
        <label key={title} class="card">
          <input
            type="radio"
            name="noticing"
            value={String(value)}
            checked={noticing === value}
            onChange={() => choose(value)}
          />
          <span>
            <strong>{t(title)}</strong>
            <span class="quiet">{t(why)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
