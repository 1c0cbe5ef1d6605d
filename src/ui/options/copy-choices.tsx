import { COPY_FORMATS } from '../../settings/settings.ts';
import type { OptionsHost } from '../host.ts';
import { Choice } from './choice.tsx';
import type { SettingsProps } from './options.tsx';
import { useOptionsWording } from './use-options-wording.ts';

const EXAMPLE = 1234.5;
const written = (locale: string) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(EXAMPLE);

export function CopyChoices({ settings, change }: SettingsProps & { host: OptionsHost }) {
  const { locale, options, shared } = useOptionsWording();
  return (
    <>
      <Choice
        label={options.copyFormat}
        value={settings.copyFormat}
        options={COPY_FORMATS.map((format) => [format, shared.format[format]] as const)}
        onChange={(copyFormat) => change({ copyFormat })}
      />
      <Choice
        label={options.numberStyle}
        hint={options.numberStyleHint}
        value={settings.numberStyle}
        options={[
          ['auto', options.numberStyleAuto(written(locale))],
          ['de', written('de')],
          ['en', written('en')],
        ]}
        onChange={(numberStyle) => change({ numberStyle })}
      />
    </>
  );
}
