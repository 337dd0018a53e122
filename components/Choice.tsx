import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  label: string;
  action: string;
  options: readonly { value: Value; label: string; class?: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string>({
  label,
  action,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-row" data-action={action}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class={option.class}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
