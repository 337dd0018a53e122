import {
  type Measure,
  nextMeasure,
  nextSize,
  ranges,
  type Settings,
  sizes,
  themes,
  typefaces,
} from '@/utils/settings/settings';
import { Choice } from './Choice';
import { Stepper } from './Stepper';
import { interfaceLanguage, type StringName, t } from './strings';

export interface LookSettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export const themeNames: Record<Settings['theme'], StringName> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
};
const typefaceNames: Record<Settings['typeface'], StringName> = { serif: 'faceSerif', sans: 'faceSans' };
const measureNames: Record<Measure, StringName> = {
  width: 'measureWidth',
  leading: 'measureLeading',
  letters: 'measureLetters',
  words: 'measureWords',
  paragraphs: 'measureParagraphs',
};
const measures = Object.keys(ranges) as Measure[];

/** How stories are set: colours, typeface, size and spacing. Each change shows at once, everywhere. */
export function LookSettings({ settings, onChange }: LookSettingsProps) {
  const number = new Intl.NumberFormat(interfaceLanguage());
  return (
    <div class="look">
      <Choice
        label={t('theme')}
        action="theme"
        options={themes.map((theme) => ({
          value: theme,
          label: t(themeNames[theme]),
          class: `theme-${theme}`,
        }))}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('typeface')}
        action="typeface"
        options={typefaces.map((face) => ({
          value: face,
          label: t(typefaceNames[face]),
          class: `face-${face}`,
        }))}
        value={settings.typeface}
        onChoose={(typeface) => onChange({ typeface })}
      />
      <Stepper
        label={t('measureSize')}
        value={t('pixels', String(settings.size))}
        isLeast={settings.size === sizes[0]}
        isMost={settings.size === sizes.at(-1)}
        onStep={(by) => onChange({ size: nextSize(settings.size, by) })}
        action="size"
      />
      {measures.map((measure) => (
        <Stepper
          key={measure}
          label={t(measureNames[measure])}
          value={`${number.format(settings[measure])}${measure === 'leading' ? '' : ' em'}`}
          isLeast={settings[measure] <= ranges[measure].least}
          isMost={settings[measure] >= ranges[measure].most}
          onStep={(by) => onChange({ [measure]: nextMeasure(measure, settings[measure], by) })}
          action={measure}
        />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.justified}
          onChange={(event) => onChange({ justified: event.currentTarget.checked })}
          data-action="justified"
        />
        <span>{t('justified')}</span>
      </label>
    </div>
  );
}
