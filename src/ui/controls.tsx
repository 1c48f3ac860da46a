import { useId } from 'react';
import type { Currency } from '../i18n/quantity';
import type { Figure } from '../figures/spec';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { TimePick } from './time-pick';

interface Option {
  readonly id: string;
  readonly label: string;
}

interface PickProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  onPick(value: string): void;
}

interface ListProps extends Omit<PickProps, 'onPick'> {
  /** Its name in the address, where the page's own script acts on the choice. */
  readonly name?: string;
  onPick?(value: string): void;
}

/** A native list of many options. */
export const PickList = ({ label, options, value, name, onPick }: ListProps) => (
  <label className="pick">
    <span className="pick-label">{label}</span>
    <select
      name={name}
      {...(onPick
        ? { value, onChange: (event) => onPick(event.target.value) }
        : { defaultValue: value })}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

/** One choice: a row of native radio buttons where few, a native list where many. */
export function Pick({ label, options, value, onPick }: PickProps) {
  const name = useId();
  if (options.length > 4) return <PickList {...{ label, options, value, onPick }} />;
  return (
    <fieldset className="pick pick-row">
      <legend className="pick-label">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="pick-option">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onPick(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ControlsProps {
  readonly controls: Figure['controls'];
  /** `goesOn` where the choice belongs to the step before. */
  onChoose(id: string, value: string, goesOn?: boolean): void;
}

/** The choices of a figure, all written to the address. */
export function Controls({ controls, onChoose }: ControlsProps) {
  const { lang } = useInterface();
  return controls.map((control) => {
    const Kind = control.inTime && control.options.length > 2 ? TimePick : Pick;
    return (
      <Kind
        key={control.id}
        label={say(control.label, lang)}
        options={control.options.map((option) => ({
          id: option.id,
          label: say(option.label, lang),
        }))}
        value={control.value}
        onPick={(value: string, goesOn?: boolean) => onChoose(control.id, value, goesOn)}
      />
    );
  });
}

interface CurrencyProps {
  readonly value: Currency | null;
  onPick(value: Currency | null): void;
}

/** The money unit of the view; as printed unless the reader asks otherwise. */
export function CurrencyPick({ value, onPick }: CurrencyProps) {
  const { t } = useInterface();
  const options = [
    { id: 'printed', label: t(($) => $.chart.printed) },
    { id: 'CNY', label: '¥' },
    { id: 'USD', label: 'US$' },
    { id: 'HKD', label: 'HK$' },
  ];
  const asCurrency = (id: string): Currency | null =>
    id === 'CNY' || id === 'USD' || id === 'HKD' ? id : null;
  return (
    <Pick
      label={t(($) => $.chart.currency)}
      options={options}
      value={value ?? 'printed'}
      onPick={(id) => onPick(asCurrency(id))}
    />
  );
}
